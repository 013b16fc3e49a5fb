import './controls.css';
import './people-tools.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Shortlist } from '@/utils/surface/shortlist-model';
import { inFigures } from './figures';
import type { PeopleActions } from './people';
import { TagField } from './tag-field';
import { useEscape } from './use-escape';
import { nothingHasFocus } from './use-focus-net';
import { rowId } from './use-return-focus';

type Props = {
  selected: ReadonlySet<string>;
  shortlist: Shortlist;
  actions: PeopleActions;
  /** Where she is in the list. */
  at: string | undefined;
  onSelect(ids: ReadonlySet<string>): void;
};

type Asking = 'tag' | 'untag' | 'remove' | undefined;

/** What can be done with everybody whom she selected: tag, close, remove. */
export function ManyBar({ selected, shortlist, actions, at, onSelect }: Props) {
  const [asking, setAsking] = useState<Asking>();
  const ids = [...selected];
  const none = ids.length === 0;
  useEffect(() => {
    if (none) setAsking(undefined);
  }, [none]);
  useBackInList(none, at);
  useEscape(!none && asking === undefined, () => onSelect(new Set()));
  useEscape(!none && asking !== undefined, () => setAsking(undefined));
  if (none) return null;
  const done = (act: () => void) => () => {
    act();
    setAsking(undefined);
    onSelect(new Set());
  };
  const tags = shortlist.tags.map(({ tag }) => tag);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div class="many-bar" role="group" aria-label={i18n.t('many.title')}>
      <div class="row">
        <span class="many-count" role="status">
          {i18n.t('many.count', ids.length, [inFigures(ids.length)])}
        </span>
        <button type="button" class="button button-small" onClick={() => setAsking('tag')}>
          {i18n.t('many.tag')}
        </button>
        {tags.length > 0 && (
          <button type="button" class="button button-small" onClick={() => setAsking('untag')}>
            {i18n.t('many.untag')}
          </button>
        )}
        <button
          type="button"
          class="button button-small"
          onClick={done(() => actions.closePeople(ids))}
        >
          {i18n.t('many.close')}
        </button>
        <button type="button" class="button button-small" onClick={() => setAsking('remove')}>
          {i18n.t('many.remove')}
        </button>
        <button
          type="button"
          class="button button-small button-quiet"
          onClick={() => onSelect(new Set())}
        >
          {i18n.t('many.none')}
        </button>
      </div>
      {asking === 'tag' && (
        <TagField
          id="many-tag"
          label={i18n.t('many.tagLabel')}
          known={tags}
          onTag={(tag) => done(() => actions.tagPeople(ids, { add: [tag], remove: [] }))()}
        />
      )}
      {asking === 'untag' && (
        <TagField
          id="many-untag"
          label={i18n.t('many.untagLabel')}
          known={tags}
          onTag={(tag) => done(() => actions.tagPeople(ids, { add: [], remove: [tag] }))()}
        />
      )}
      {asking === 'remove' && (
        <Removal
          count={ids.length}
          onRemove={done(() => actions.removePeople(ids))}
          onKeep={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}

/** Once the bar is gone with the focus in it, she is in the list again, where she was. */
function useBackInList(none: boolean, at: string | undefined): void {
  const was = useRef(none);
  useLayoutEffect(() => {
    const goesNow = none && !was.current;
    was.current = none;
    if (!goesNow || at === undefined || !nothingHasFocus()) return;
    document.getElementById(rowId(at))?.focus({ preventScroll: true });
  }, [none, at]);
}

function Removal({ count, onRemove, onKeep }: { count: number; onRemove(): void; onKeep(): void }) {
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div
      ref={question}
      class="stack-tight"
      role="group"
      tabIndex={-1}
      aria-labelledby="many-remove"
    >
      <p id="many-remove">{i18n.t('many.removeText', count, [inFigures(count)])}</p>
      <div class="row">
        <button type="button" class="button button-small" onClick={onRemove}>
          {i18n.t('remove.confirm')}
        </button>
        <button type="button" class="button button-small" onClick={onKeep}>
          {i18n.t('remove.keep')}
        </button>
      </div>
    </div>
  );
}
