import { i18n } from '#i18n';
import type { PanelActions, PanelModel } from '@/utils/surface/model';
import { Empty } from './empty';
import { isolate } from './isolate';
import { Person } from './person';
import { Placeholder } from './placeholder';
import { siteName } from './site-words';

type Props = {
  model: PanelModel;
  actions: PanelActions;
  /** Turns to another tab of the panel. */
  onTurnTo(tab: 'today' | 'people'): void;
};

/** What the active tab shows; where it shows nobody, why, and the way on. */
export function ThisPersonView({ model, actions, onTurnTo }: Props) {
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
    case 'other-page':
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
        />
      );
    case 'own-profile':
      return (
        <Empty
          title={i18n.t('thisPerson.ownProfile.title')}
          text={i18n.t('thisPerson.ownProfile.text')}
          quiet={{
            label: i18n.t('thisPerson.ownProfile.action'),
            act: () => actions.openBoard('aims'),
          }}
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
          mentor={thisPerson.mentor}
          model={model}
          actions={actions}
        />
      );
  }
}

/** Where to look instead; nowhere, while she keeps nobody. */
function wayOn({ today, people }: PanelModel, onTurnTo: Props['onTurnTo']) {
  if (today && today.length > 0) {
    return { quiet: { label: i18n.t('thisPerson.nobody.today'), act: () => onTurnTo('today') } };
  }
  if (people && people.length > 0) {
    return { quiet: { label: i18n.t('thisPerson.nobody.people'), act: () => onTurnTo('people') } };
  }
  return {};
}
