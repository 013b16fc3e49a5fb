import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Obstacle } from '@/utils/surface/draft-model';
import { DraftCount } from './draft-count';
import { blockedBy, DraftObstacle } from './draft-obstacle';

type Props = {
  id: string;
  value: string;
  /** As many UTF-16 units as its way takes. */
  most: number | undefined;
  /** What keeps the message from going, where it is its words. */
  obstacle: Obstacle | undefined;
  onType(body: string): void;
  onBlur(): void;
};

/**
 * Where she writes her message. Browsers keep what was typed in a field, to undo it, and put it back wherever the
 * words are by then, also into others that came in their place. So words that she didn't type here get a new field,
 * with the focus where the old one had it; how it stood before is among the earlier versions.
 */
export function DraftBody({ id, value, most, obstacle, onType, onBlur }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useRef(value);
  const replaced = useRef(0);
  const hadFocus = useRef(false);
  if (typed.current !== value) {
    typed.current = value;
    replaced.current += 1;
    hadFocus.current = field.current !== null && document.activeElement === field.current;
  }
  const { current: round } = replaced;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each new field
  useLayoutEffect(() => {
    if (hadFocus.current) field.current?.focus({ preventScroll: true });
  }, [round]);
  return (
    <div class="field">
      {/* What it is stands above it already, for who sees it. */}
      <label class="unseen" for={id}>
        {i18n.t('draft.body')}
      </label>
      {obstacle && <DraftObstacle id={id} obstacle={obstacle} />}
      <textarea
        key={round}
        ref={field}
        id={id}
        class="draft-body"
        dir="auto"
        rows={10}
        maxLength={20_000}
        value={value}
        {...blockedBy(id, obstacle, most === undefined ? undefined : `${id}-count`)}
        onInput={({ currentTarget }) => {
          typed.current = currentTarget.value;
          onType(currentTarget.value);
        }}
        onBlur={onBlur}
      />
      {most !== undefined && <DraftCount id={`${id}-count`} length={value.length} most={most} />}
    </div>
  );
}
