import { render } from 'preact';
import { i18n } from '#i18n';
import type { FirstLook } from '@/utils/surface/first-look';
import { PanelFrame } from './panel-frame';
import { Placeholder } from './placeholder';
import { Unread } from './unread';

/** Nothing answers here yet: what she does is held until the panel is there. */
const later = () => undefined;
const actions = { openBoard: later, resume: later, readPage: later };

type Props = { look: FirstLook };

/** What can be said at once: the popup's frame, how many are in Today, and why the tab isn't read. */
function FirstScreen({ look: { thisPerson, glance } }: Props) {
  return (
    <PanelFrame
      shell="popup"
      tab="this-person"
      inToday={glance?.inToday}
      helpShown={false}
      onHelp={later}
      onOpenBoard={later}
      onTurnTo={later}
    >
      {thisPerson ? (
        <Unread
          thisPerson={thisPerson}
          model={{ inToday: glance?.inToday, keepsSomebody: glance?.keepsSomebody }}
          actions={actions}
          onTurnTo={later}
        />
      ) : (
        <Placeholder />
      )}
    </PanelFrame>
  );
}

/**
 * Puts the first screen into the empty page, as elements and nothing more: the panel that is rendered there
 * takes them over one by one, so that nothing moves and a focus stays where it is.
 */
export function drawFirstScreen(look: FirstLook): void {
  const page = document.createElement('div');
  render(<FirstScreen look={look} />, page);
  document.body.replaceChildren(...page.childNodes);
}

/** Says that the panel didn't come. */
export function sayNotLoaded(): void {
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = i18n.t('common.notLoaded');
  (document.querySelector('.panel') ?? document.body).append(sentence);
}
