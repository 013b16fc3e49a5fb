import './controls.css';
import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HerWord, Language, Plan } from '@/utils/outreach/draft';
import type { DraftView } from '@/utils/surface/draft-model';
import { Disclosure } from './disclosure';
import { useAutosave } from './use-autosave';
import { wordHint, wordLabel } from './word-words';

/** Those that may have several lines. */
const long: readonly HerWord[] = [
  'questions',
  'times',
  'specific',
  'did',
  'took',
  'proof',
  'offer',
];

type Props = { draft: DraftView; word: HerWord; rework(change: Plan): void };

function wordId({ id }: Pick<DraftView, 'id'>, word: HerWord): string {
  return `draft-${id}-word-${word}`;
}

/** Characters that such a line takes. */
const longest = 1000;

/** A line that only she can say; worked into the message when she pauses, and kept with it. */
export function DraftWord({ draft, word, rework }: Props) {
  const [text, setText] = useState(draft.plan.words?.[word] ?? '');
  const autosave = useAutosave<{ text: string }>((said) =>
    rework({ words: { [word]: said.text.trim() } }),
  );
  const id = wordId(draft, word);
  const hint = wordHint(word);
  const shared = {
    id,
    dir: 'auto' as const,
    maxLength: longest,
    value: text,
    'aria-describedby': `${id}-hint`,
    onBlur: autosave.flush,
  };
  const change = (typed: string) => {
    setText(typed);
    autosave.schedule({ text: typed });
  };
  return (
    <div class="field">
      <label for={id}>{wordLabel(word)}</label>
      {long.includes(word) ? (
        <textarea
          {...shared}
          class="note-text"
          rows={2}
          onInput={(event) => change(event.currentTarget.value)}
        />
      ) : (
        <input {...shared} onInput={(event) => change(event.currentTarget.value)} />
      )}
      <p id={`${id}-hint`} class="field-hint">
        {hint}
      </p>
      {word === 'took' && draft.talkNotes !== undefined && text.trim() === '' && (
        <LastTalk
          notes={draft.talkNotes}
          onTake={() => change(draft.talkNotes?.slice(0, longest) ?? '')}
        />
      )}
    </div>
  );
}

/** What she noted of their talk, for her eyes: some of it may be what she takes with her. */
function LastTalk({ notes, onTake }: { notes: string; onTake(): void }) {
  return (
    <div class="stack-tight small">
      <p class="draft-last-talk">
        {i18n.t('word.talkNotes')} <q dir="auto">{notes}</q>
      </p>
      <div>
        <button type="button" class="button button-small" onClick={onTake}>
          {i18n.t('word.talkNotesTake')}
        </button>
      </div>
    </div>
  );
}

type WordsProps = Omit<Props, 'word'>;

/**
 * What only she can say: `first` what the message has no sense without and `better` what makes it better, as far as
 * they were missing since it was opened; `others` never were. `call` has her say one of them now.
 */
export function useWordsOf(
  draft: DraftView,
): Record<'first' | 'better' | 'others', HerWord[]> & { call(word: HerWord): void } {
  // Another language asks for more; what she is filling in stays where it is.
  const [missing] = useState(() => new Set<string>());
  for (const word of [...draft.gaps, ...draft.otherLanguage]) missing.add(word);
  const [called, setCalled] = useState<{ word: HerWord }>();
  if (called) missing.add(called.word);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that she calls for one
  useLayoutEffect(() => {
    if (called) document.getElementById(wordId(draft, called.word))?.focus();
  }, [called]);
  const { asks, needs } = draft;
  return {
    first: asks.filter((word) => missing.has(word) && needs.includes(word)),
    better: asks.filter((word) => missing.has(word) && !needs.includes(word)),
    others: asks.filter((word) => !missing.has(word)),
    call: (word) => setCalled({ word }),
  };
}

/** Why she is asked what her aims say already, by the language of the message. */
const otherLanguage = {
  en: 'draft.wordsInEnglish',
  es: 'draft.wordsInSpanish',
} as const satisfies Record<Language, string>;

/** What only she can say and the message lacks. */
export function WordsNeeded({ words, draft, rework }: WordsProps & { words: readonly HerWord[] }) {
  if (words.length === 0) return null;
  const isOtherLanguage = words.some((word) => draft.otherLanguage.includes(word));
  const title = isOtherLanguage ? otherLanguage[draft.plan.language] : 'draft.wordsNeeded';
  const id = `draft-${draft.id}-words-${words[0]}`;
  return (
    <section class="draft-notes" aria-labelledby={id}>
      <h4 id={id} class="field-label">
        {i18n.t(title)}
      </h4>
      {fieldsOf(words, { draft, rework })}
    </section>
  );
}

/** What else she can say in it. */
export function WordsMore({ words, draft, rework }: WordsProps & { words: readonly HerWord[] }) {
  if (words.length === 0) return null;
  return (
    <Disclosure summary={i18n.t('draft.wordsMore')}>
      {() => <div class="stack">{fieldsOf(words, { draft, rework })}</div>}
    </Disclosure>
  );
}

function fieldsOf(words: readonly HerWord[], props: WordsProps) {
  return words.map((word) => <DraftWord key={word} word={word} {...props} />);
}
