import './controls.css';
import './reading-status.css';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Correction } from '@/utils/profile/correction';
import type { Field } from '@/utils/profile/field';
import type { FieldName } from '@/utils/profile/reading';
import { linesIn } from './field-values';
import { fieldLabel } from './field-words';

/** How much of a part stands in the list. */
const most = { lines: 4, characters: 220 };

/** The element id of the button that opens the form for a part. */
export function correctId(field: FieldName): string {
  return `correct-${field}`;
}

type Props = {
  field: FieldName;
  /** What counts: her word, or else the page's. */
  now: Field<unknown>;
  /** Her word, if she has one. */
  word: Correction | undefined;
  /** What the page says, for beside her word. */
  page: Field<unknown> | undefined;
  editor: ComponentChildren;
  /** Missing while she doesn't keep them. */
  onCorrect?(): void;
  onTakeBack(): void;
};

/** One part: its name, what it says, how surely it was read, and the way to put it right. */
export function ReadPart({ field, now, word, page, editor, onCorrect, onTakeBack }: Props) {
  const lines = fieldLines(field, now);
  return (
    <div class="read-part">
      <dt>
        {fieldLabel(field)} <How now={now} isHers={!!word} />
      </dt>
      {onCorrect && !editor && (
        <dd class="read-correct">
          <button
            id={correctId(field)}
            type="button"
            class="button button-small button-quiet"
            aria-label={i18n.t('correct.label', [fieldLabel(field)])}
            onClick={onCorrect}
          >
            {i18n.t('correct.action')}
          </button>
        </dd>
      )}
      {editor ? (
        <dd class="read-words">{editor}</dd>
      ) : (
        <Lines lines={lines ?? [i18n.t('correct.noneSaid')]} said={lines !== undefined} />
      )}
      {word && page && (
        <dd class="read-page small">
          <span class="soft">{pageSentence(field, page)}</span>{' '}
          <button
            type="button"
            class="button button-small button-quiet button-flush"
            aria-label={i18n.t('correct.takeBackLabel', [fieldLabel(field)])}
            onClick={onTakeBack}
          >
            {i18n.t('correct.takeBack')}
          </button>
        </dd>
      )}
    </div>
  );
}

function fieldLines(field: FieldName, now: Field<unknown>): string[] | undefined {
  if (now.status !== 'read') return undefined;
  return linesIn(field, now.value as never);
}

/** Her word as hers, and a fallback's as less sure; what was read as it should be needs no word. */
function How({ now, isHers }: { now: Field<unknown>; isHers: boolean }) {
  if (isHers) return <span class="read-how small">{i18n.t('correct.hers')}</span>;
  if (now.status !== 'read') return null;
  if (now.basis === 'heading') {
    return <span class="read-how small">{i18n.t('status.byHeading')}</span>;
  }
  if (now.basis === 'text') return <span class="read-how small">{i18n.t('status.byText')}</span>;
  return null;
}

function Lines({ lines, said }: { lines: readonly string[]; said: boolean }) {
  const more = lines.length - most.lines;
  return (
    <dd class={said ? 'read-words words' : 'read-words soft'}>
      {lines.slice(0, most.lines).map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same
        <p key={at} class="read-line" dir="auto">
          {shortened(line)}
        </p>
      ))}
      {more > 0 && <p class="soft small read-more">{i18n.t('status.more', more, [more])}</p>}
    </dd>
  );
}

function pageSentence(field: FieldName, page: Field<unknown>): string {
  const lines = fieldLines(field, page);
  if (lines) return i18n.t('correct.pageSays', [shortened(lines.join(', '))]);
  return page.status === 'absent' ? i18n.t('correct.pageNone') : i18n.t('correct.pageUnknown');
}

function shortened(words: string): string {
  const signs = [...words];
  return signs.length > most.characters ? `${signs.slice(0, most.characters).join('')}…` : words;
}
