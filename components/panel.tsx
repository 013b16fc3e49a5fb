import './theme.css';
import './panel.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PanelActions, PanelModel } from '@/utils/surface/model';
import { inFigures } from './figures';
import { KeyHelp } from './key-help';
import { LazyPeople } from './lazy-people';
import { MentorView } from './mentor-view';
import { Messages } from './messages';
import { StoreClosed } from './store-closed';
import { Tabs } from './tabs';
import { ThisPersonView } from './this-person';
import { Today } from './today';
import { useFocusNet } from './use-focus-net';
import { useKeys } from './use-keys';
import { usePeopleSearch } from './use-people-search';
import { useReturnFocus } from './use-return-focus';
import { Wordmark } from './wordmark';

type PanelTab = 'this-person' | 'today' | 'people';
type Props = { model: PanelModel; actions: PanelActions; shell: 'popup' | 'sidepanel' };

/** The popup and the side panel: the person in the tab, who is waiting today, everyone she kept. */
export function Panel({ model, actions, shell }: Props) {
  const [tab, setTab] = useState<PanelTab>('this-person');
  const [helpShown, setHelpShown] = useState(false);
  const search = usePeopleSearch();
  const surface = useRef<HTMLDivElement>(null);
  const { opened, clickedRow } = model;
  const openedId = opened?.id;

  useEffect(() => {
    if (openedId !== undefined) setTab((now) => (now === 'this-person' ? 'people' : now));
  }, [openedId]);

  const close = useRef(actions.close);
  close.current = actions.close;
  // She clicked somebody's mark in a list: that is whom she wants to see now.
  useEffect(() => {
    if (clickedRow === undefined) return;
    close.current();
    setTab('this-person');
  }, [clickedRow]);

  useReturnFocus(openedId);
  useFocusNet(surface);

  const turnTo = (next: PanelTab) => {
    if (opened) actions.close();
    setTab(next);
  };
  const stepBack = helpShown ? () => setHelpShown(false) : opened ? actions.close : undefined;
  useKeys({
    ...(stepBack ? { Escape: stepBack } : {}),
    '/': () => {
      turnTo('people');
      search.call();
    },
    '?': () => setHelpShown((shown) => !shown),
  });

  const due = model.today?.length ?? 0;
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
            onClick={() => setHelpShown(!helpShown)}
          >
            ?
          </button>
          <button
            type="button"
            class="button button-small"
            aria-label={i18n.t('panel.openBoard')}
            onClick={() => actions.openBoard('today')}
          >
            {i18n.t('panel.board')}
          </button>
        </div>
      </header>
      <main class="panel-main" tabIndex={-1}>
        <Tabs
          label={i18n.t('panel.views')}
          tabs={[
            { id: 'this-person', label: i18n.t('panel.thisPerson') },
            {
              id: 'today',
              label: i18n.t('panel.today'),
              count:
                due > 0
                  ? {
                      shown: inFigures(due),
                      spoken: i18n.t('panel.todayCount', due, [inFigures(due)]),
                    }
                  : undefined,
            },
            { id: 'people', label: i18n.t('panel.people') },
          ]}
          chosen={tab}
          onChoose={turnTo}
        >
          {model.closed ? (
            <StoreClosed why={model.closed} onLookAgain={actions.loadAnew} />
          ) : opened && tab !== 'this-person' ? (
            <MentorView key={opened.id} mentor={opened} model={model} actions={actions} />
          ) : tab === 'today' ? (
            <Today model={model} onOpen={actions.open} onTurnToPeople={() => turnTo('people')} />
          ) : tab === 'people' ? (
            <LazyPeople model={model} search={search} actions={actions} onOpen={actions.open} />
          ) : (
            <ThisPersonView model={model} actions={actions} onTurnTo={turnTo} />
          )}
        </Tabs>
      </main>
      {helpShown && <KeyHelp tabs onClose={() => setHelpShown(false)} />}
      <Messages model={model} actions={actions} />
    </div>
  );
}
