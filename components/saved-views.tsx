import './people-tools.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Shortlist } from '@/utils/surface/shortlist-model';
import { isolate } from './isolate';
import type { PeopleActions } from './people';

type Props = { shortlist: Shortlist; actions: PeopleActions };

/** What she looked for before and gave a name, one press away; and a name for what she looks for now. */
export function SavedViews({ shortlist, actions }: Props) {
  const { views, wish, narrow } = shortlist;
  const [name, setName] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const current = views.find((view) => JSON.stringify(view.wish) === JSON.stringify(wish));
  // What she typed stays until the view is there, which then has the focus.
  useLayoutEffect(() => {
    if (name === undefined || !current) return;
    setName(undefined);
    list.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }, [name, current]);
  if (views.length === 0 && !narrow) return null;
  const save = (event: Event) => {
    event.preventDefault();
    const words = name?.trim() ?? '';
    if (words !== '') actions.saveView(words, wish);
  };
  return (
    <div class="saved-views">
      {views.length > 0 && (
        <ul ref={list} class="tokens" aria-label={i18n.t('views.title')}>
          {views.map((view) => (
            <li key={view.id} class="token">
              <button
                type="button"
                class="saved-view"
                aria-pressed={view === current}
                onClick={() => actions.setWish(view.wish)}
              >
                <bdi>{view.name}</bdi>
              </button>
              <button
                type="button"
                class="token-remove"
                aria-label={i18n.t('views.forget', [isolate(view.name)])}
                onClick={() => actions.forgetView(view.id)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {narrow && !current && name === undefined && (
        <button
          type="button"
          class="button button-small button-quiet button-flush"
          onClick={() => setName('')}
        >
          {i18n.t('views.save')}
        </button>
      )}
      {name !== undefined && (
        <form class="row" onSubmit={save}>
          <input
            ref={(field) => field?.focus()}
            class="saved-view-name"
            aria-label={i18n.t('views.name')}
            placeholder={i18n.t('views.name')}
            maxLength={60}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              setName(undefined);
            }}
          />
          <button type="submit" class="button button-small">
            {i18n.t('answer.save')}
          </button>
        </form>
      )}
    </div>
  );
}
