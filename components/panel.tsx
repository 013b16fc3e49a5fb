import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelActions, PanelModel } from '@/utils/surface/model';
import { KeyHelp } from './key-help';
import { LazyPeople } from './lazy-people';
import { MentorView } from './mentor-view';
import { Messages } from './messages';
import { PanelFrame, type PanelTab, type Shell } from './panel-frame';
import { StoreClosed } from './store-closed';
import { ThisPersonView } from './this-person';
import { Today } from './today';
import { useFocusNet } from './use-focus-net';
import { useKeys } from './use-keys';
import { usePeopleSearch } from './use-people-search';
import { useReturnFocus } from './use-return-focus';

type Props = { model: PanelModel; actions: PanelActions; shell: Shell };

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

  return (
    <PanelFrame
      surface={surface}
      shell={shell}
      tab={tab}
      inToday={model.inToday}
      helpShown={helpShown}
      onHelp={setHelpShown}
      onOpenBoard={() => actions.openBoard('today')}
      onTurnTo={turnTo}
      below={
        <>
          {helpShown && <KeyHelp tabs onClose={() => setHelpShown(false)} />}
          <Messages model={model} actions={actions} />
        </>
      }
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
    </PanelFrame>
  );
}
