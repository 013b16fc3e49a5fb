import './controls.css';
import './mentor-keep.css';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MentorDetail } from '@/utils/surface/model';
import { isolate } from './isolate';
import type { MentorDeeds } from './mentor-deeds';

const ratings = [1, 2, 3, 4, 5] as const;
/** As long as a tag may be. */
const longestTag = 60;

type Props = {
  mentor: MentorDetail;
  actions: Pick<MentorDeeds, 'tagPeople' | 'rate'>;
};

/** What she says of somebody for herself: tags, and how much they mean to her. */
export function MentorKeep({ mentor, actions }: Props) {
  return (
    <section class="stack-tight" aria-labelledby={`keep-${mentor.id}`}>
      <h3 id={`keep-${mentor.id}`}>{i18n.t('keep.title')}</h3>
      <Tags mentor={mentor} actions={actions} />
      <Rating mentor={mentor} actions={actions} />
    </section>
  );
}

function Tags({ mentor, actions }: Props) {
  const { id, tags = [] } = mentor;
  const [typed, setTyped] = useState('');
  const give = () => {
    const added = typed
      .split(',')
      .map((tag) => tag.trim().slice(0, longestTag))
      .filter(Boolean);
    if (added.length > 0) actions.tagPeople([id], { add: added, remove: [] });
    setTyped('');
  };
  return (
    <div class="keep-tags">
      {tags.length > 0 && (
        <ul class="tokens" aria-label={i18n.t('keep.tags')}>
          {tags.map((tag) => (
            <li key={tag} class="token">
              <bdi>{tag}</bdi>
              <button
                type="button"
                class="token-remove"
                aria-label={i18n.t('aims.removeToken', [isolate(tag)])}
                onClick={() => actions.tagPeople([id], { add: [], remove: [tag] })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        dir="auto"
        autocomplete="off"
        aria-label={i18n.t('keep.addTag')}
        placeholder={i18n.t('keep.addTag')}
        maxLength={300}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={give}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          give();
        }}
      />
    </div>
  );
}

function Rating({ mentor, actions }: Props) {
  const { id, rating } = mentor;
  const [chosen, setChosen] = useState(rating);
  // Another surface may have said something newer.
  useEffect(() => setChosen(rating), [rating]);
  const choose = (next: number | undefined) => {
    setChosen(next);
    actions.rate(id, next);
  };
  return (
    <fieldset class="choices keep-rating">
      <legend class="soft small">{i18n.t('keep.rating')}</legend>
      {ratings.map((one) => (
        <label key={one} class="choice">
          <input
            type="radio"
            name={`rating-${id}`}
            aria-label={i18n.t('keep.ratingOf', [one])}
            checked={one === chosen}
            onChange={() => choose(one)}
          />
          {one}
        </label>
      ))}
      {chosen !== undefined && (
        <button
          type="button"
          class="button button-small button-quiet"
          onClick={() => choose(undefined)}
        >
          {i18n.t('keep.noRating')}
        </button>
      )}
    </fieldset>
  );
}
