import './draft.css';
import { i18n } from '#i18n';
import type { Purpose } from '@/utils/journey/purpose';
import type { MentorDetail } from '@/utils/surface/model';
import { Disclosure } from './disclosure';
import type { MentorDeeds } from './mentor-deeds';
import { purposesInOrder, purposeTitle } from './purpose-words';

/** What there is to write before anybody was asked; all else comes after. */
const first: readonly Purpose[] = ['ask', 'ask-acquaintance', 'introduction'];

type Props = { mentor: MentorDetail; actions: Pick<MentorDeeds, 'draft'> };

/** Any message that may suit, by hand: life doesn't keep to the next step. */
export function WriteMenu({ mentor, actions }: Props) {
  const { id, standing, draft, otherDrafts } = mentor;
  const begun = new Set([...otherDrafts, ...(draft ? [draft.purpose] : [])]);
  const asked = standing.askedAt !== undefined;
  const fitting = purposesInOrder.filter(
    (purpose) =>
      purpose !== draft?.purpose && (first.includes(purpose) !== asked || begun.has(purpose)),
  );
  return (
    <Disclosure summary={draft ? i18n.t('draft.writeElse') : i18n.t('draft.writeAny')}>
      {() => (
        <ul class="write-menu">
          {fitting.map((purpose) => (
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
      )}
    </Disclosure>
  );
}
