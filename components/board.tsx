import './theme.css';
import './controls.css';
import './board.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BoardActions, BoardModel, BoardPlace } from '@/utils/surface/model';
import { AimsForm } from './aims-form';
import { AimsPhrases } from './aims-phrases';
import { DataNotices } from './data-notices';
import { KeyHelp } from './key-help';
import { LazyAbout } from './lazy-about';
import { LazyData } from './lazy-data';
import { LazyGoals, LazyPeople, LazyReferrals, LazyStages } from './lazy-people';
import { Messages } from './messages';
import { Placeholder } from './placeholder';
import { SettingsForm } from './settings-form';
import { Spread } from './spread';
import { StoreClosed } from './store-closed';
import { Today } from './today';
import { useFocusNet } from './use-focus-net';
import { useKeys } from './use-keys';
import { type PeopleSearch, usePeopleSearch } from './use-people-search';
import { useReturnFocus } from './use-return-focus';
import { Welcome } from './welcome';
import { Wordmark } from './wordmark';

const places = {
  welcome: 'board.welcome',
  today: 'board.today',
  people: 'board.people',
  stages: 'board.stages',
  goals: 'board.goals',
  referrals: 'board.referrals',
  aims: 'board.aims',
  order: 'board.aims',
  settings: 'board.settings',
  data: 'board.data',
  about: 'board.about',
} as const satisfies Record<BoardPlace, string>;

const inNavigation = [
  'today',
  'people',
  'goals',
  'referrals',
  'aims',
  'data',
  'settings',
] as const satisfies BoardPlace[];

/** A part of a page is marked as its page. */
function inNavigationAs(place: BoardPlace): BoardPlace {
  if (place === 'about') return 'settings';
  if (place === 'stages') return 'people';
  return place === 'order' ? 'aims' : place;
}

type Props = { model: BoardModel; actions: BoardActions };

/** The full page: Today, People, Aims, Settings, and the welcome of the first run. */
export function Board({ model, actions }: Props) {
  const [helpShown, setHelpShown] = useState(false);
  const search = usePeopleSearch();
  const surface = useRef<HTMLDivElement>(null);
  const { place, opened } = model;
  useReturnFocus(opened?.id);
  useFocusNet(surface);
  useEffect(() => {
    document.title = i18n.t('board.pageTitle', [i18n.t(places[place])]);
  }, [place]);
  const stepBack = helpShown ? () => setHelpShown(false) : opened ? actions.close : undefined;
  useKeys({
    ...(stepBack ? { Escape: stepBack } : {}),
    '/': () => {
      actions.go('people');
      search.call();
    },
    '?': () => setHelpShown((shown) => !shown),
  });
  return (
    <div ref={surface} class="surface board">
      <header class="board-head">
        <p>
          <Wordmark />
        </p>
        {place !== 'welcome' && (
          <nav class="board-nav" aria-label={i18n.t('board.nav')}>
            {inNavigation.map((other) => (
              <button
                key={other}
                type="button"
                class="board-link"
                aria-current={other === inNavigationAs(place) ? 'page' : undefined}
                onClick={() => actions.go(other)}
              >
                {i18n.t(places[other])}
              </button>
            ))}
          </nav>
        )}
      </header>
      <main class="board-main" tabIndex={-1}>
        <DataNotices model={model} actions={actions} />
        <BoardPlaceView model={model} actions={actions} search={search} />
      </main>
      {helpShown && <KeyHelp onClose={() => setHelpShown(false)} />}
      <div class="board-messages">
        <Messages model={model} actions={actions} />
      </div>
    </div>
  );
}

/** What there is to see without the store. */
const withoutStore: readonly BoardPlace[] = ['settings', 'about'];

function BoardPlaceView({ model, actions, search }: Props & { search: PeopleSearch }) {
  if (model.closed && !withoutStore.includes(model.place)) {
    return <StoreClosed why={model.closed} onLookAgain={actions.loadAnew} />;
  }
  switch (model.place) {
    case 'welcome':
      return <Welcome model={model} actions={actions} />;
    case 'today':
      return (
        <Spread title={i18n.t('board.today')} model={model} actions={actions}>
          <Today model={model} onOpen={actions.open} onTurnToPeople={() => actions.go('people')} />
        </Spread>
      );
    case 'people':
      return (
        <Spread title={i18n.t('board.people')} model={model} actions={actions}>
          <LazyPeople
            model={model}
            search={search}
            actions={actions}
            onOpen={actions.open}
            onByStage={() => actions.go('stages')}
          />
        </Spread>
      );
    case 'stages':
      return <LazyStages model={model} actions={actions} onList={() => actions.go('people')} />;
    case 'goals':
      return (
        <Spread title={i18n.t('board.goals')} model={model} actions={actions}>
          <LazyGoals model={model} actions={actions} />
        </Spread>
      );
    case 'referrals':
      return (
        <Spread title={i18n.t('board.referrals')} model={model} actions={actions}>
          <LazyReferrals model={model} actions={actions} />
        </Spread>
      );
    case 'aims':
    case 'order':
      return (
        <div class="board-page">
          <h1>{i18n.t('aims.title')}</h1>
          <p class="soft">
            {i18n.t('aims.lede')} {i18n.t('aims.oneGoal')}
          </p>
          {model.aims ? (
            <AimsForm
              aims={model.aims}
              saving={model.saving}
              onEdit={actions.editAims}
              orderView={actions.orderView}
              toOrder={model.place === 'order'}
            />
          ) : (
            <Placeholder />
          )}
          {model.phrases && <AimsPhrases phrases={model.phrases} onForget={actions.forgetPhrase} />}
        </div>
      );
    case 'about':
      return (
        <div class="board-page">
          <h1>{i18n.t('board.about')}</h1>
          <LazyAbout actions={actions} />
        </div>
      );
    case 'data':
      return (
        <div class="board-page">
          <h1>{i18n.t('data.title')}</h1>
          <LazyData
            model={model.data}
            actions={actions.data}
            connections={model.connections}
            now={model.now}
          />
        </div>
      );
    case 'settings':
      return (
        <div class="board-page">
          <h1>{i18n.t('settings.title')}</h1>
          {model.settings ? (
            <SettingsForm settings={model.settings} model={model} actions={actions} />
          ) : (
            <Placeholder />
          )}
        </div>
      );
  }
}
