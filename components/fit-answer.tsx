import './controls.css';
import './fit-answer.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Because, VerdictWord } from '@/utils/fit/verdict';
import type { Answer } from '@/utils/surface/model';
import { answerWords, becauseLabel, becauses } from './answer-words';
import { TextField } from './text-field';
import { useEscape } from './use-escape';

type Props = {
  answer: Answer | undefined;
  /** Whether it was saved. */
  onAnswer(word: VerdictWord): Promise<boolean>;
  onTakeBack(id: string): Promise<boolean>;
};

type View = 'ask' | 'why' | 'said';

/** Whether the fit is right: her word, why not, and the way to take it back. */
export function FitAnswer({ answer, onAnswer, onTakeBack }: Props) {
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLElement>(null);
  const view: View = asking ? 'why' : answer ? 'said' : 'ask';
  const before = useRef(view);
  /** Whether the focus was in here when she last did something here. */
  const acted = useRef(false);
  useLayoutEffect(() => {
    const changed = before.current !== view;
    before.current = view;
    if (!changed || !acted.current) return;
    // What she pressed is gone; the first thing to do of what took its place has the focus then.
    acted.current = false;
    place.current?.querySelector<HTMLElement>('input, button')?.focus();
    place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [view]);
  const answerId = answer?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what she said has arrived
  useLayoutEffect(() => setAsking(false), [answerId]);
  const turnTo = (why: boolean) => {
    acted.current = true;
    setAsking(why);
  };
  const act = async (saved: Promise<boolean>) => {
    acted.current = true;
    if (!(await saved)) acted.current = false;
  };
  const say = (word: VerdictWord) => void act(onAnswer(word));
  return (
    <section ref={place} class="fit-answer" aria-label={i18n.t('answer.title')}>
      <h3>{view === 'why' ? i18n.t('answer.notWhy') : i18n.t('answer.title')}</h3>
      {view === 'why' && <Why answer={answer} onSay={say} onCancel={() => turnTo(false)} />}
      {view === 'ask' && (
        <div class="row">
          <button type="button" class="button button-small" onClick={() => say({ right: true })}>
            {i18n.t('answer.right')}
          </button>
          <button type="button" class="button button-small" onClick={() => turnTo(true)}>
            {i18n.t('answer.notWhy')}
          </button>
        </div>
      )}
      <div role="status">
        {view === 'said' && answer && (
          <>
            <p>{i18n.t('answer.said', [answerWords(answer)])}</p>
            {answer.note !== undefined && (
              <p class="words" dir="auto">
                {answer.note}
              </p>
            )}
          </>
        )}
      </div>
      {view === 'said' && answer && (
        <div class="row">
          <button
            type="button"
            class="button button-small"
            onClick={() => void act(onTakeBack(answer.id))}
          >
            {i18n.t('common.undo')}
          </button>
          {!answer.right && (
            <button
              type="button"
              class="button button-small button-quiet"
              onClick={() => turnTo(true)}
            >
              {i18n.t('answer.change')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

type WhyProps = {
  /** What she said before, to begin with. */
  answer: Answer | undefined;
  onSay(word: VerdictWord): void;
  onCancel(): void;
};

/** Why somebody isn't for her. */
function Why({ answer, onSay, onCancel }: WhyProps) {
  const [because, setBecause] = useState<Because | undefined>(answer?.because);
  const [note, setNote] = useState(answer?.note ?? '');
  const [missing, setMissing] = useState(false);
  useEscape(true, onCancel);
  const save = () => {
    if (because === undefined) return setMissing(true);
    const words = note.trim();
    onSay({ right: false, because, ...(words === '' ? {} : { note: words }) });
  };
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset class="chips">
        <legend class="unseen">{i18n.t('answer.because')}</legend>
        {becauses.map((value) => (
          <label key={value} class="chip">
            <input
              type="radio"
              name="because"
              checked={value === because}
              onChange={() => {
                setBecause(value);
                setMissing(false);
              }}
            />
            {becauseLabel(value)}
          </label>
        ))}
      </fieldset>
      <TextField
        id="answer-note"
        label={i18n.t('answer.note')}
        value={note}
        maxLength={300}
        onChange={setNote}
      />
      <p role="alert">{missing && i18n.t('answer.choose')}</p>
      <div class="row">
        <button type="submit" class="button button-small">
          {i18n.t('answer.save')}
        </button>
        <button type="button" class="button button-small button-quiet" onClick={onCancel}>
          {i18n.t('correct.cancel')}
        </button>
      </div>
    </form>
  );
}
