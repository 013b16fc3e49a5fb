import { i18n } from '#i18n';
import type { PanelActions, PanelModel } from '@/utils/surface/model';
import type { ThisPerson } from '@/utils/surface/this-person-model';
import { Empty } from './empty';
import { isolate } from './isolate';
import { LayoutReport } from './layout-report';
import { LazyOtherPage } from './lazy-other-page';
import { LazyOwnProfile } from './lazy-own-profile';
import { Person } from './person';
import { Placeholder } from './placeholder';
import { siteName } from './site-words';
import { Unread } from './unread';
import { wayOn } from './way-on';

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
    case 'paused':
    case 'elsewhere':
      return <Unread thisPerson={thisPerson} model={model} actions={actions} onTurnTo={onTurnTo} />;
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
