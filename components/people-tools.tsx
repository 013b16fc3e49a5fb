import './controls.css';
import './people-tools.css';
import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { Aims } from '@/utils/aims/aims';
import type { Stage } from '@/utils/journey/standing';
import type { SiteId } from '@/utils/profile/identity';
import type { Order, Wish } from '@/utils/shortlist/wish';
import type { Shortlist } from '@/utils/surface/shortlist-model';
import { Disclosure } from './disclosure';
import { inFigures } from './figures';
import type { PeopleActions } from './people';
import { SavedViews } from './saved-views';
import { siteName } from './site-words';
import { stages, stageWord } from './stage-words';

const orders = {
  fit: 'people.sortFit',
  next: 'people.sortNext',
  touched: 'people.sortTouched',
  name: 'people.sortName',
} as const satisfies Record<Order, string>;

const sites = ['linkedin', 'x', 'web'] as const satisfies SiteId[];

type Props = {
  shortlist: Shortlist;
  aims: Aims | undefined;
  field: RefObject<HTMLInputElement | null>;
  actions: PeopleActions;
  /** The arrow leads from what she searches for to who is found. */
  onDown(): void;
};

/** Search, what is shown of it and in what order, and the views that she saved. */
export function PeopleTools({ shortlist, aims, field, actions, onDown }: Props) {
  const { wish, tags } = shortlist;
  const set = (change: { [Part in keyof Wish]?: Wish[Part] | undefined }) => {
    const entries = Object.entries({ ...wish, ...change });
    actions.setWish(Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Wish);
  };
  const goals = aims?.goals.filter(({ learn }) => learn.trim() !== '') ?? [];
  const conditions = [wish.goalId, wish.tag, wish.site, wish.open, wish.twice].filter(
    Boolean,
  ).length;
  return (
    <search class="people-tools">
      <input
        ref={field}
        type="search"
        aria-label={i18n.t('people.search')}
        placeholder={i18n.t('people.search')}
        value={wish.words}
        onInput={(event) => set({ words: event.currentTarget.value.slice(0, 300) })}
        onKeyDown={(event) => {
          // While letters are put together, the arrow chooses among them.
          if (event.key !== 'ArrowDown' || event.isComposing) return;
          event.preventDefault();
          onDown();
        }}
      />
      <div class="people-selects">
        <select
          aria-label={i18n.t('people.filter')}
          value={wish.stage ?? ''}
          onChange={(event) => set({ stage: (event.currentTarget.value as Stage) || undefined })}
        >
          <option value="">{i18n.t('people.all')}</option>
          {stages.map((stage) => (
            <option key={stage} value={stage}>
              {stageWord(stage)}
            </option>
          ))}
        </select>
        <select
          aria-label={i18n.t('people.sort')}
          value={wish.order}
          onChange={(event) => set({ order: event.currentTarget.value as Order })}
        >
          {(Object.keys(orders) as Order[]).map((order) => (
            <option key={order} value={order}>
              {i18n.t(orders[order])}
            </option>
          ))}
        </select>
      </div>
      <Disclosure
        summary={conditions === 0 ? i18n.t('people.narrow') : i18n.t('people.narrowed', conditions)}
      >
        {() => (
          <div class="people-conditions">
            <Choice
              label={i18n.t('people.goal')}
              all={i18n.t('people.anyGoal')}
              value={wish.goalId}
              options={goals.map(({ id, learn }) => [id, learn.trim()])}
              onChoose={(goalId) => set({ goalId })}
            />
            <Choice
              label={i18n.t('people.tag')}
              all={i18n.t('people.anyTag')}
              value={wish.tag}
              options={tags.map(({ tag, count }) => [tag, `${tag} (${inFigures(count)})`])}
              onChoose={(tag) => set({ tag })}
            />
            <Choice
              label={i18n.t('people.site')}
              all={i18n.t('people.anySite')}
              value={wish.site}
              options={sites.map((site) => [
                site,
                site === 'web' ? i18n.t('people.siteWeb') : siteName(site),
              ])}
              onChoose={(site) => set({ site: site as SiteId | undefined })}
            />
            {(['open', 'twice'] as const).map((part) => (
              <label key={part} class="choice">
                <input
                  type="checkbox"
                  checked={wish[part] === true}
                  onChange={(event) =>
                    set({ [part]: event.currentTarget.checked ? true : undefined })
                  }
                />
                {i18n.t(`people.${part}`)}
              </label>
            ))}
          </div>
        )}
      </Disclosure>
      <SavedViews shortlist={shortlist} actions={actions} />
    </search>
  );
}

type ChoiceProps = {
  label: string;
  /** The words for no condition. */
  all: string;
  value: string | undefined;
  options: readonly (readonly [string, string])[];
  onChoose(value: string | undefined): void;
};

/** One condition; there is nothing to choose where there is nothing to choose from. */
function Choice({ label, all, value, options, onChoose }: ChoiceProps) {
  if (options.length === 0) return null;
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value || undefined)}
    >
      <option value="">{all}</option>
      {options.map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}
