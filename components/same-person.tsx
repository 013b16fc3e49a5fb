import './controls.css';
import { i18n } from '#i18n';
import type { LikenessReason } from '@/utils/shortlist/likeness';
import type { MentorDetail } from '@/utils/surface/model';
import { dayInWords } from './dates';
import { isolate } from './isolate';
import type { MentorDeeds } from './mentor-deeds';
import { siteName } from './site-words';

const reasons = {
  link: 'same.link',
  mail: 'same.mail',
  'name-and-employer': 'same.nameAndEmployer',
} as const satisfies Record<LikenessReason, string>;

type Props = {
  mentor: MentorDetail;
  now: number;
  actions: Pick<MentorDeeds, 'open' | 'visit' | 'joinPeople' | 'keepApart' | 'takeApart'>;
};

/** Whether somebody is kept twice, why that may be, and who was joined; nothing where there is nothing to say. */
export function SamePerson({ mentor, now, actions }: Props) {
  const { id, likenesses = [], joined = [] } = mentor;
  if (likenesses.length === 0 && joined.length === 0) return null;
  return (
    <section class="stack-tight" aria-labelledby={`same-${id}`}>
      <h3 id={`same-${id}`}>{i18n.t(likenesses.length > 0 ? 'same.title' : 'same.joinedTitle')}</h3>
      {likenesses.map((likeness) => (
        <div key={likeness.id} class="stack-tight">
          <p>
            {i18n.t('same.maybe', [isolate(likeness.name), siteName(likeness.site)])}{' '}
            <span class="soft">
              {likeness.reasons.map((reason) => i18n.t(reasons[reason])).join(' ')}
            </span>
          </p>
          <div class="row">
            <button
              type="button"
              class="button button-small"
              onClick={() => actions.joinPeople(id, likeness.id)}
            >
              {i18n.t('same.join')}
            </button>
            <button
              type="button"
              class="button button-small"
              onClick={() => actions.keepApart(id, likeness.id)}
            >
              {i18n.t('same.apart')}
            </button>
            <button
              type="button"
              class="button button-small button-quiet"
              onClick={() => actions.open(likeness.id)}
            >
              {i18n.t('same.look')}
            </button>
          </div>
        </div>
      ))}
      {joined.map((merge) => (
        <div key={merge.id} class="row">
          <p>
            {i18n.t('same.joined', [
              isolate(merge.name),
              siteName(merge.site),
              dayInWords(merge.at, now),
            ])}
          </p>
          <button
            type="button"
            class="button button-small"
            onClick={() => actions.takeApart(merge.id)}
          >
            {i18n.t('same.split')}
          </button>
        </div>
      ))}
    </section>
  );
}
