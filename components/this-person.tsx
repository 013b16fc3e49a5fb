import { i18n } from '#i18n';
import type { PanelActions, PanelModel } from '@/utils/surface/model';
import type { Elsewhere, ThisPerson } from '@/utils/surface/this-person-model';
import { Empty } from './empty';
import { isolate } from './isolate';
import { LayoutReport } from './layout-report';
import { LazyOtherPage } from './lazy-other-page';
import { LazyOwnProfile } from './lazy-own-profile';
import { Person } from './person';
import { Placeholder } from './placeholder';
import { siteName } from './site-words';

type Props = {
  model: PanelModel;
  actions: PanelActions;
  /** Turns to another tab of the panel. */
  onTurnTo(tab: 'today' | 'people'): void;
};

/** The person that the panel is about, with the way back where that isn't the one whose page it is. */
export function ThisPersonView(props: Props) {
  const { model, actions } = props;
  const { thisPerson, clickedRow } = model;
  const isRow = 'reading' in thisPerson && thisPerson.reading?.source === 'row';
  const fromList = clickedRow !== undefined || isRow;
  if (!fromList && !isOfOtherPage(thisPerson)) return <WhatTheTabShows {...props} />;
  return (
    <div class="stack">
      <div class="row">
        <button type="button" class="button button-small" onClick={actions.backToPage}>
          {i18n.t('thisPerson.fromList.back')}
        </button>
        {fromList && <span class="soft small">{i18n.t('thisPerson.fromList.text')}</span>}
      </div>
      <WhatTheTabShows {...props} />
    </div>
  );
}

/** Whether this is somebody whom she kept of a page of another site. */
function isOfOtherPage(thisPerson: ThisPerson): boolean {
  if (thisPerson.state === 'dismissed') return thisPerson.identity.startsWith('web:');
  return 'reading' in thisPerson && thisPerson.reading?.source === 'page';
}

/** What the active tab shows; where it shows nobody, why, and the way on. */
function WhatTheTabShows({ model, actions, onTurnTo }: Props) {
  const { thisPerson } = model;
  switch (thisPerson.state) {
    case 'loading':
      return <Placeholder />;
    case 'welcome':
      return (
        <Empty
          title={i18n.t('thisPerson.welcome.title')}
          text={i18n.t('thisPerson.welcome.text')}
          primary={{
            label: i18n.t('thisPerson.welcome.action'),
            act: () => actions.openBoard('welcome'),
          }}
        />
      );
    case 'paused':
      return (
        <Empty
          title={i18n.t('thisPerson.paused.title')}
          text={i18n.t('thisPerson.paused.text')}
          primary={{ label: i18n.t('thisPerson.paused.action'), act: actions.resume }}
        />
      );
    case 'no-goal':
      return (
        <Person
          key={thisPerson.reading.identity}
          reading={thisPerson.reading}
          assessment={undefined}
          goals={undefined}
          answer={undefined}
          acquaintance={thisPerson.acquaintance}
          mentor={thisPerson.mentor}
          model={model}
          actions={actions}
        />
      );
    case 'no-access':
      return (
        <Empty
          title={i18n.t('thisPerson.noAccess.title', [siteName(thisPerson.site)])}
          text={i18n.t('thisPerson.noAccess.text')}
          primary={{ label: i18n.t('thisPerson.noAccess.action'), act: actions.allowSites }}
        />
      );
    case 'not-running':
      return (
        <Empty
          title={i18n.t('thisPerson.notRunning.title')}
          text={i18n.t('thisPerson.notRunning.text')}
          primary={{ label: i18n.t('thisPerson.notRunning.action'), act: actions.readTab }}
        />
      );
    case 'elsewhere':
      return (
        <Empty
          {...elsewhereWords(thisPerson.page)}
          {...(thisPerson.page === 'readable'
            ? { primary: { label: i18n.t('otherPage.read'), act: actions.readPage } }
            : {})}
          {...wayOn(model, onTurnTo)}
        />
      );
    case 'other-page':
      return <LazyOtherPage {...thisPerson} actions={actions} />;
    case 'nobody':
      return (
        <Empty
          title={i18n.t('thisPerson.nobody.title')}
          text={i18n.t('thisPerson.nobody.text')}
          {...wayOn(model, onTurnTo)}
        />
      );
    case 'rendering':
      return (
        <Empty
          title={i18n.t('thisPerson.rendering.title')}
          text={i18n.t('thisPerson.rendering.text')}
          quiet={{ label: i18n.t('thisPerson.rendering.action'), act: actions.readTab }}
        />
      );
    case 'unknown-layout':
      return (
        <Empty
          title={i18n.t('thisPerson.unknownLayout.title')}
          text={i18n.t('thisPerson.unknownLayout.text', [siteName(thisPerson.site)])}
          quiet={{ label: i18n.t('thisPerson.unknownLayout.action'), act: actions.readTab }}
        >
          {thisPerson.site !== 'web' && (
            <LayoutReport site={thisPerson.site} outcome="unknown-layout" actions={actions} />
          )}
        </Empty>
      );
    case 'own-profile':
      return (
        <LazyOwnProfile
          key={thisPerson.reading?.identity ?? ''}
          reading={thisPerson.reading}
          offer={thisPerson.offer}
          aims={model.aims}
          actions={actions}
        />
      );
    case 'dismissed':
      return (
        <Empty
          title={
            thisPerson.name === undefined
              ? i18n.t('thisPerson.dismissed.titleNameless')
              : i18n.t('thisPerson.dismissed.title', [isolate(thisPerson.name)])
          }
          text={i18n.t('thisPerson.dismissed.text')}
          quiet={{
            label: i18n.t('thisPerson.dismissed.action'),
            act: () => actions.restore(thisPerson.identity),
          }}
        />
      );
    case 'person':
      return (
        <Person
          key={thisPerson.reading.identity}
          reading={thisPerson.reading}
          assessment={thisPerson.assessment}
          goals={thisPerson.goals}
          answer={thisPerson.answer}
          acquaintance={thisPerson.acquaintance}
          mentor={thisPerson.mentor}
          model={model}
          actions={actions}
        />
      );
  }
}

function elsewhereWords(page: Elsewhere): { title: string; text: string } {
  switch (page) {
    case 'readable':
      return { title: i18n.t('otherPage.readable.title'), text: i18n.t('otherPage.readable.text') };
    case 'unseen':
      return { title: i18n.t('otherPage.unseen.title'), text: i18n.t('otherPage.unseen.text') };
    case 'insecure':
      return { title: i18n.t('otherPage.insecure.title'), text: i18n.t('otherPage.insecure.text') };
    case 'file':
      return { title: i18n.t('otherPage.file.title'), text: i18n.t('otherPage.file.text') };
    case 'closed':
      return { title: i18n.t('otherPage.closed.title'), text: i18n.t('otherPage.closed.text') };
  }
}

/** Where to look instead; nowhere, while she keeps nobody. */
function wayOn({ today, keepsSomebody = false }: PanelModel, onTurnTo: Props['onTurnTo']) {
  if (today && today.length > 0) {
    return { quiet: { label: i18n.t('thisPerson.nobody.today'), act: () => onTurnTo('today') } };
  }
  if (keepsSomebody) {
    return { quiet: { label: i18n.t('thisPerson.nobody.people'), act: () => onTurnTo('people') } };
  }
  return {};
}
