import { i18n } from '#i18n';
import type { PanelActions, PanelModel } from '@/utils/surface/model';
import type { Elsewhere, ThisPerson } from '@/utils/surface/this-person-model';
import { Empty } from './empty';
import { wayOn } from './way-on';

export type UnreadActions = Pick<PanelActions, 'openBoard' | 'resume' | 'readPage'>;

type Props = {
  thisPerson: Extract<ThisPerson, { state: 'welcome' | 'paused' | 'elsewhere' }>;
  model: Pick<PanelModel, 'inToday' | 'keepsSomebody'>;
  actions: UnreadActions;
  onTurnTo(tab: 'today' | 'people'): void;
};

/** Why a tab is not read, which can be said before anything else is known, and the way on. */
export function Unread({ thisPerson, model, actions, onTurnTo }: Props) {
  switch (thisPerson.state) {
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
