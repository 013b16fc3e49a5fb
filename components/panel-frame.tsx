import './theme.css';
import './controls.css';
import './panel.css';
import type { ComponentChildren, Ref } from 'preact';
import { i18n } from '#i18n';
import { inFigures } from './figures';
import { Tabs } from './tabs';
import { Wordmark } from './wordmark';

export type PanelTab = 'this-person' | 'today' | 'people';
export type Shell = 'popup' | 'sidepanel';

type Props = {
  surface?: Ref<HTMLDivElement>;
  shell: Shell;
  tab: PanelTab;
  inToday: number | undefined;
  helpShown: boolean;
  onHelp(shown: boolean): void;
  onOpenBoard(): void;
  onTurnTo(tab: PanelTab): void;
  /** What the chosen tab shows. */
  children: ComponentChildren;
  /** What stands over the foot. */
  below?: ComponentChildren;
};

/** What is always there of the popup and the side panel: their head and their tabs. */
export function PanelFrame({ surface = null, shell, tab, inToday = 0, ...props }: Props) {
  const { helpShown, onHelp, onOpenBoard, onTurnTo, children, below } = props;
  return (
    <div ref={surface} class="surface panel" data-shell={shell}>
      <header class="panel-head">
        <h1 class="panel-title">
          <Wordmark />
        </h1>
        <div class="row">
          <button
            type="button"
            class="button button-small button-quiet"
            aria-label={i18n.t('keys.show')}
            aria-expanded={helpShown}
            onClick={() => onHelp(!helpShown)}
          >
            ?
          </button>
          <button
            type="button"
            class="button button-small"
            aria-label={i18n.t('panel.openBoard')}
            onClick={onOpenBoard}
          >
            {i18n.t('panel.board')}
          </button>
        </div>
      </header>
      {/* In small letters: an attribute that a first screen has is then never taken away, and a focus with it. */}
      <main class="panel-main" tabindex={-1}>
        <Tabs
          label={i18n.t('panel.views')}
          tabs={[
            { id: 'this-person', label: i18n.t('panel.thisPerson') },
            {
              id: 'today',
              label: i18n.t('panel.today'),
              count:
                inToday > 0
                  ? {
                      shown: inFigures(inToday),
                      spoken: i18n.t('panel.todayCount', inToday, [inFigures(inToday)]),
                    }
                  : undefined,
            },
            { id: 'people', label: i18n.t('panel.people') },
          ]}
          chosen={tab}
          onChoose={onTurnTo}
        >
          {children}
        </Tabs>
      </main>
      {below}
    </div>
  );
}
