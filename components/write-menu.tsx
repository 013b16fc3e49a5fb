import './draft.css';
import { i18n } from '#i18n';
import type { Purpose } from '@/utils/journey/purpose';
import type { MentorDetail } from '@/utils/surface/model';
import { Disclosure } from './disclosure';
import type { MentorDeeds } from './mentor-deeds';
import { purposeTitle } from './purpose-words';

type Props = { mentor: MentorDetail; actions: Pick<MentorDeeds, 'draft'> };

/**
 * Any message by hand: life doesn't keep to the next step. What fits what has happened comes first, with what she
 * has begun; what speaks of things that aren't known to have happened is folded away, with a word about that.
 */
export function WriteMenu({ mentor, actions }: Props) {
  const { id, letters, draft, otherDrafts } = mentor;
  const begun = new Set([...otherDrafts, ...(draft ? [draft.purpose] : [])]);
  const isOffered = (purpose: Purpose) => purpose !== draft?.purpose;
  const fitting = [
    ...letters.fitting,
    ...otherDrafts.filter((purpose) => !letters.fitting.includes(purpose)),
  ].filter(isOffered);
  const others = letters.others.filter((purpose) => isOffered(purpose) && !begun.has(purpose));
  const list = (purposes: readonly Purpose[]) => (
    <ul class="write-menu">
      {purposes.map((purpose) => (
        <li key={purpose}>
          <button
            type="button"
            class="button button-small"
            onClick={() => actions.draft(id, purpose)}
          >
            {purposeTitle(purpose)}
            {begun.has(purpose) && <span class="soft"> · {i18n.t('draft.begun')}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <Disclosure summary={draft ? i18n.t('draft.writeElse') : i18n.t('draft.writeAny')}>
      {() => (
        <div class="stack-tight">
          {fitting.length > 0 && list(fitting)}
          {others.length > 0 && (
            <Disclosure summary={i18n.t('draft.writeOthers')}>
              {() => (
                <div class="stack-tight">
                  <p class="soft small">{i18n.t('draft.writeOthersHint')}</p>
                  {list(others)}
                </div>
              )}
            </Disclosure>
          )}
        </div>
      )}
    </Disclosure>
  );
}
