import './draft.css';
import { i18n } from '#i18n';
import type { Channel } from '@/utils/journey/history';
import type { Way } from '@/utils/outreach/channels/ways';
import type { Plan } from '@/utils/outreach/draft';
import type { DraftView } from '@/utils/surface/draft-model';
import { wayName } from './channel-words';
import { Disclosure } from './disclosure';
import { DraftShape, shapeWords } from './draft-shape';
import { DraftSpecific } from './draft-specific';
import { DraftWay } from './draft-way';

type Props = {
  draft: DraftView;
  ways: readonly Way[];
  way: Way;
  /** The element id of a part of the draft. */
  fieldId(part: string): string;
  /** Whether she picks the something of theirs here; else she was asked for it elsewhere. */
  withSpecific: boolean;
  onChoose(channel: Channel): void;
  onOpenSettings(): void;
  rework(change: Plan): void;
};

/**
 * Everything about a message that is chosen, not written: how it goes, how it sounds, and what it speaks of. It is
 * chosen for her already, so it is folded to a line, and the message comes first.
 */
export function DraftChoices(props: Props) {
  const { draft, ways, way, fieldId, withSpecific, onChoose, onOpenSettings, rework } = props;
  const chosen = [wayName(way.channel), ...shapeWords(draft)].join(' · ');
  return (
    <Disclosure
      class="draft-choices"
      summary={<span title={chosen}>{i18n.t('draft.choices', [chosen])}</span>}
    >
      {() => (
        // Firefox stops at whatever scrolls; what is in it can be reached.
        <div class="draft-band stack" tabIndex={-1}>
          <DraftWay
            id={fieldId('way')}
            ways={ways}
            way={way}
            onChoose={onChoose}
            onOpenSettings={onOpenSettings}
          />
          <DraftShape draft={draft} rework={rework} />
          {withSpecific && <DraftSpecific draft={draft} rework={rework} />}
        </div>
      )}
    </Disclosure>
  );
}
