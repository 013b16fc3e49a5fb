import './controls.css';
import './list.css';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PanelModel } from '@/utils/surface/model';
import { Empty } from './empty';
import { everybody, findPeople, type Order, type Wish } from './find-people';
import { MentorList } from './mentor-list';
import { Placeholder } from './placeholder';
import { stages, stageWord } from './stage-words';
import type { PeopleSearch } from './use-people-search';

const orders = {
  fit: 'people.sortFit',
  last: 'people.sortLast',
  name: 'people.sortName',
} as const satisfies Record<Order, string>;

type Props = {
  model: Pick<PanelModel, 'people' | 'now' | 'opened'>;
  search: PeopleSearch;
  onOpen(mentorId: string): void;
};

/** Everyone she kept: search, filter, sort. */
export function People({ model, search, onOpen }: Props) {
  const { people, now, opened } = model;
  const { wish, setWish, called, answered } = search;
  const field = useRef<HTMLInputElement>(null);
  const loaded = people !== undefined;
  useEffect(() => {
    if (!called || !loaded) return;
    field.current?.focus();
    answered();
  }, [called, loaded, answered]);

  if (!people) return <Placeholder />;
  if (people.length === 0) {
    return <Empty title={i18n.t('people.emptyTitle')} text={i18n.t('people.emptyText')} />;
  }
  const found = findPeople(people, wish);
  return (
    <div class="stack">
      <search class="people-tools">
        <input
          ref={field}
          type="search"
          aria-label={i18n.t('people.search')}
          placeholder={i18n.t('people.search')}
          value={wish.words}
          onInput={(event) => setWish({ ...wish, words: event.currentTarget.value })}
        />
        <div class="people-selects">
          <select
            aria-label={i18n.t('people.filter')}
            value={wish.stage}
            onChange={(event) =>
              setWish({ ...wish, stage: event.currentTarget.value as Wish['stage'] })
            }
          >
            <option value="all">{i18n.t('people.all')}</option>
            {stages.map((stage) => (
              <option key={stage} value={stage}>
                {stageWord(stage)}
              </option>
            ))}
          </select>
          <select
            aria-label={i18n.t('people.sort')}
            value={wish.order}
            onChange={(event) => setWish({ ...wish, order: event.currentTarget.value as Order })}
          >
            {(Object.keys(orders) as Order[]).map((order) => (
              <option key={order} value={order}>
                {i18n.t(orders[order])}
              </option>
            ))}
          </select>
        </div>
      </search>
      <p class="soft small" role="status">
        {i18n.t('people.count', found.length)}
      </p>
      {found.length > 0 ? (
        <MentorList
          rows={found}
          label={i18n.t('people.title')}
          now={now}
          says="standing"
          openedId={opened?.id}
          onOpen={onOpen}
        />
      ) : (
        <Empty
          title={i18n.t('people.noMatchTitle')}
          text={i18n.t('people.noMatchText')}
          quiet={{ label: i18n.t('people.noMatchAction'), act: () => setWish(everybody) }}
        />
      )}
    </div>
  );
}
