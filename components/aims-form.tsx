import './aims.css';
import { i18n } from '#i18n';
import type { Aims } from '@/utils/aims/aims';
import type { BoardActions, BoardModel } from '@/utils/surface/model';
import { AimsGoals } from './aims-goals';
import { AimsMeeting } from './aims-meeting';
import { AimsOrder } from './aims-order';
import { SaveState } from './save-state';
import { TextField } from './text-field';
import { TokenInput } from './token-input';
import { useAimsTyping } from './use-aims-typing';

type Props = {
  aims: Aims;
  saving: BoardModel['saving'];
  onEdit(change: Partial<Aims>): void;
  orderView: BoardActions['orderView'];
  /** She came to see her order of what matters. */
  toOrder?: boolean;
  /** The first run shows the goals, and the rest behind "say more". */
  shortened?: boolean;
};

/** Everything that she says about herself and what she wants to learn; saved as she types. */
export function AimsForm(props: Props) {
  const { aims: stored, saving, onEdit, orderView, toOrder = false, shortened = false } = props;
  const typing = useAimsTyping(stored, onEdit);
  const { aims, change, flush } = typing;
  const goals = (
    <AimsGoals
      goals={aims.goals}
      onChange={(goals) => change({ goals })}
      onBlur={flush}
      titled={!shortened}
    />
  );
  const rest = (
    <>
      <AboutHer aims={aims} change={change} flush={flush} />
      <section class="aims-section" aria-labelledby="aims-mentor">
        <h2 id="aims-mentor">{i18n.t('aims.mentor')}</h2>
        <div class="aims-pairs">
          <TokenInput
            id="aims-qualities"
            label={i18n.t('aims.qualities')}
            hint={i18n.t('aims.qualitiesHint')}
            values={aims.qualities}
            onChange={(qualities) => change({ qualities })}
          />
          <TokenInput
            id="aims-values"
            label={i18n.t('aims.values')}
            hint={i18n.t('aims.valuesHint')}
            values={aims.values}
            onChange={(values) => change({ values })}
          />
        </div>
      </section>
      <AimsMeeting
        logistics={aims.logistics}
        onChange={(logistics) => change({ logistics })}
        onBlur={flush}
      />
      <AimsOrder
        priorities={aims.priorities}
        steps={aims.steps}
        orderView={orderView}
        called={toOrder}
        onOrder={(priorities) => change({ priorities })}
        onSteps={(steps) => change({ steps })}
      />
      <Giving aims={aims} change={change} flush={flush} />
      <Background background={aims.background} onChange={(background) => change({ background })} />
    </>
  );
  return (
    <form class="aims-form" onSubmit={(event) => event.preventDefault()}>
      <div class="aims-saved">
        <SaveState saving={saving} />
      </div>
      {goals}
      {shortened ? (
        <details class="aims-more">
          <summary class="field-label">{i18n.t('welcome.moreAims')}</summary>
          <div class="aims-form">{rest}</div>
        </details>
      ) : (
        rest
      )}
    </form>
  );
}

type PartProps = { aims: Aims; change(part: Partial<Aims>): void; flush(): void };

function AboutHer({ aims, change, flush }: PartProps) {
  return (
    <section class="aims-section" aria-labelledby="aims-you">
      <h2 id="aims-you">{i18n.t('aims.you')}</h2>
      <TextField
        id="aims-name"
        label={i18n.t('aims.name')}
        value={aims.name}
        maxLength={300}
        onChange={(name) => change({ name })}
        onBlur={flush}
      />
      <TextField
        id="aims-now"
        label={i18n.t('aims.now')}
        hint={i18n.t('aims.nowHint')}
        value={aims.now}
        maxLength={300}
        onChange={(now) => change({ now })}
        onBlur={flush}
      />
      <TextField
        id="aims-signature"
        label={i18n.t('aims.signature')}
        hint={i18n.t('aims.signatureHint')}
        value={aims.signature}
        maxLength={300}
        onChange={(signature) => change({ signature })}
        onBlur={flush}
      />
    </section>
  );
}

function Giving({ aims, change, flush }: PartProps) {
  return (
    <section class="aims-section" aria-labelledby="aims-give">
      <h2 id="aims-give">{i18n.t('aims.give')}</h2>
      <TextField
        id="aims-offer"
        label={i18n.t('aims.offer')}
        hint={i18n.t('aims.offerHint')}
        value={aims.offer}
        maxLength={4000}
        long
        onChange={(offer) => change({ offer })}
        onBlur={flush}
      />
      <TextField
        id="aims-proof"
        label={i18n.t('aims.proof')}
        hint={i18n.t('aims.proofHint')}
        value={aims.proof}
        maxLength={4000}
        long
        onChange={(proof) => change({ proof })}
        onBlur={flush}
      />
    </section>
  );
}

const backgroundLabels = {
  schools: 'aims.schools',
  employers: 'aims.employers',
  causes: 'aims.causes',
  communities: 'aims.communities',
} as const satisfies Record<keyof Aims['background'], string>;

type BackgroundProps = {
  background: Aims['background'];
  onChange(background: Aims['background']): void;
};

function Background({ background, onChange }: BackgroundProps) {
  return (
    <section class="aims-section" aria-labelledby="aims-background">
      <h2 id="aims-background">{i18n.t('aims.background')}</h2>
      <p class="soft">{i18n.t('aims.backgroundText')}</p>
      <div class="aims-pairs">
        {(Object.keys(backgroundLabels) as (keyof Aims['background'])[]).map((part) => (
          <TokenInput
            key={part}
            id={`aims-${part}`}
            label={i18n.t(backgroundLabels[part])}
            values={background[part]}
            onChange={(values) => onChange({ ...background, [part]: values })}
          />
        ))}
      </div>
    </section>
  );
}
