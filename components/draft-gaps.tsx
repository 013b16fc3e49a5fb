import './controls.css';
import { i18n } from '#i18n';
import type { Gap } from '@/utils/outreach/draft';

const sentences = {
  specific: 'gap.specific',
  goal: 'gap.goal',
  name: 'gap.name',
  now: 'gap.now',
  proof: 'gap.proof',
  offer: 'gap.offer',
  address: 'gap.address',
} as const satisfies Record<Gap, string>;

/** The gaps that her aims would fill. */
const inAims: readonly Gap[] = ['goal', 'name', 'now', 'proof', 'offer'];

type Props = { gaps: readonly Gap[]; onOpenAims(): void };

/** What the draft lacks, as friendly requests instead of invented words. */
export function DraftGaps({ gaps, onOpenAims }: Props) {
  if (gaps.length === 0) return null;
  return (
    <div class="draft-notes small">
      <p class="field-label">{i18n.t('draft.gapsTitle')}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{i18n.t(sentences[gap])}</li>
        ))}
      </ul>
      {gaps.some((gap) => inAims.includes(gap)) && (
        <div>
          <button type="button" class="button button-small" onClick={onOpenAims}>
            {i18n.t('draft.gapAction')}
          </button>
        </div>
      )}
    </div>
  );
}
