import './controls.css';
import { i18n } from '#i18n';
import type { Gap } from '@/utils/outreach/draft';

const sentences = {
  goal: 'gap.goal',
  name: 'gap.name',
  now: 'gap.now',
  proof: 'gap.proof',
  offer: 'gap.offer',
  address: 'gap.address',
} as const satisfies Partial<Record<Gap, string>>;

type Sentence = keyof typeof sentences;

/** The gaps that her aims would fill. */
const inAims: readonly Sentence[] = ['goal', 'name', 'now', 'proof', 'offer'];

type Props = { gaps: readonly Gap[]; onOpenAims(): void };

/** What the draft lacks, as friendly requests instead of invented words; for the rest there are fields. */
export function DraftGaps({ gaps: all, onOpenAims }: Props) {
  const gaps = all.filter((gap): gap is Sentence => Object.hasOwn(sentences, gap));
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
