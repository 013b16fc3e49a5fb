import './controls.css';
import './empty.css';
import './own-profile.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Aims } from '@/utils/aims/aims';
import type { Reading } from '@/utils/profile/reading';
import type { BackgroundOffer } from '@/utils/surface/background-offer';
import type { PanelActions } from '@/utils/surface/model';
import { Empty } from './empty';
import { isolate } from './isolate';

const lists = ['schools', 'employers', 'causes', 'communities', 'languages'] as const;
type ListPart = (typeof lists)[number];

const labels = {
  schools: 'aims.schools',
  employers: 'aims.employers',
  causes: 'aims.causes',
  communities: 'aims.communities',
  languages: 'aims.languages',
} as const satisfies Record<ListPart, string>;

type Props = {
  reading: Reading | undefined;
  /** What of it she hasn't got in her aims; may be nothing. */
  offer: BackgroundOffer;
  aims: Aims | undefined;
  actions: Pick<PanelActions, 'fillAims' | 'unfillAims' | 'openBoard'>;
};

/** Her own profile: no fit, no mark; what of it she may want in her aims, filled in by her click. */
export function OwnProfile({ reading, offer, aims, actions }: Props) {
  const [filled, setFilled] = useState<{ chosen: BackgroundOffer; before: Aims }>();
  const openAims = {
    label: i18n.t('thisPerson.ownProfile.action'),
    act: () => actions.openBoard('aims'),
  };
  const more = reading && partsToCome(reading) && <p class="soft">{i18n.t('ownProfile.more')}</p>;
  if (filled) {
    return (
      <Filled
        chosen={filled.chosen}
        onOpenAims={openAims.act}
        onUndo={async () => {
          if (await actions.unfillAims(filled.chosen, filled.before)) setFilled(undefined);
        }}
      />
    );
  }
  if (!aims || isEmpty(offer)) {
    const title = i18n.t('thisPerson.ownProfile.title');
    return (
      <Empty title={title} text={i18n.t('ownProfile.nothingNew')} quiet={openAims}>
        {more}
      </Empty>
    );
  }
  const fill = async (chosen: BackgroundOffer) => {
    if (await actions.fillAims(chosen)) setFilled({ chosen, before: aims });
  };
  return <Offer offer={offer} aims={aims} more={more} onFill={fill} onOpenAims={openAims.act} />;
}

type OfferProps = {
  offer: BackgroundOffer;
  aims: Aims;
  more: ComponentChildren;
  onFill(chosen: BackgroundOffer): void;
  onOpenAims(): void;
};

function Offer({ offer, aims, more, onFill, onOpenAims }: OfferProps) {
  /** What differs from how it was preselected: all that is new, and what she does only where she said nothing. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [nothingTicked, setNothingTicked] = useState(false);
  const isTicked = (part: string, item: string) =>
    (part !== 'now' || aims.now.trim() === '') !== turned.has(`${part} ${item}`);
  const turn = (part: string, item: string) => {
    const next = new Set(turned);
    if (!next.delete(`${part} ${item}`)) next.add(`${part} ${item}`);
    setTurned(next);
    setNothingTicked(false);
  };
  const { now } = offer;
  const fill = () => {
    const ticked = lists.map((part) => [part, offer[part].filter((item) => isTicked(part, item))]);
    const chosen: BackgroundOffer = {
      ...(Object.fromEntries(ticked) as Record<ListPart, string[]>),
      ...(now !== undefined && isTicked('now', now) ? { now } : {}),
    };
    if (isEmpty(chosen)) setNothingTicked(true);
    else onFill(chosen);
  };
  const box = (part: string, item: string, hint?: string) => (
    <label key={item} class="own-choice">
      <input type="checkbox" checked={isTicked(part, item)} onChange={() => turn(part, item)} />
      <span>
        <bdi>{item}</bdi>
        {hint !== undefined && <span class="field-hint own-hint">{hint}</span>}
      </span>
    </label>
  );
  return (
    <div class="stack">
      <h2>{i18n.t('thisPerson.ownProfile.title')}</h2>
      <p>{i18n.t('ownProfile.text')}</p>
      {now !== undefined && (
        <fieldset class="choices">
          <legend>{i18n.t('aims.now')}</legend>
          {box(
            'now',
            now,
            aims.now.trim() === '' ? undefined : i18n.t('ownProfile.instead', [isolate(aims.now)]),
          )}
        </fieldset>
      )}
      {lists
        .filter((part) => offer[part].length > 0)
        .map((part) => (
          <fieldset key={part} class="choices">
            <legend>{i18n.t(labels[part])}</legend>
            {offer[part].map((item) => box(part, item))}
          </fieldset>
        ))}
      {more}
      <div class="row">
        <button type="button" class="button button-primary" onClick={fill}>
          {i18n.t('ownProfile.fill')}
        </button>
        <button type="button" class="button button-quiet" onClick={onOpenAims}>
          {i18n.t('thisPerson.ownProfile.action')}
        </button>
      </div>
      <p role="alert">{nothingTicked && i18n.t('ownProfile.tick')}</p>
    </div>
  );
}

type FilledProps = { chosen: BackgroundOffer; onOpenAims(): void; onUndo(): void };

function Filled({ chosen, onOpenAims, onUndo }: FilledProps) {
  const title = useRef<HTMLHeadingElement>(null);
  // The button that she pressed is gone from under the focus.
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="stack">
      <h2 ref={title} class="own-filled" tabIndex={-1}>
        {i18n.t('ownProfile.filled')}
      </h2>
      <dl class="own-list">
        {chosen.now !== undefined && [
          <dt key="label">{i18n.t('aims.now')}</dt>,
          <dd key="words">{chosen.now}</dd>,
        ]}
        {lists
          .filter((part) => chosen[part].length > 0)
          .map((part) => [
            <dt key={`${part} label`}>{i18n.t(labels[part])}</dt>,
            <dd key={part}>{chosen[part].join(', ')}</dd>,
          ])}
      </dl>
      <div class="row">
        <button type="button" class="button" onClick={onOpenAims}>
          {i18n.t('thisPerson.ownProfile.action')}
        </button>
        <button type="button" class="button button-quiet" onClick={onUndo}>
          {i18n.t('common.undo')}
        </button>
      </div>
    </div>
  );
}

function isEmpty(offer: BackgroundOffer): boolean {
  return offer.now === undefined && lists.every((part) => offer[part].length === 0);
}

/** Whether scrolling through her profile would bring more to fill in. */
function partsToCome({ fields }: Reading): boolean {
  const parts = ['roles', 'education', 'volunteering', 'languages', 'causes'] as const;
  return parts.some((part) => fields[part].status === 'not-loaded');
}
