import './controls.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WordProblem } from '@/utils/profile/her-word';
import type { FieldName } from '@/utils/profile/reading';
import { Choices } from './choices';
import { emptyItem, type FieldDraft, type InputName, type Shape, shapes } from './field-draft';
import { fieldLabel } from './field-words';
import { Select } from './select';

type Props = {
  id: string;
  field: FieldName;
  draft: FieldDraft;
  problem: WordProblem | undefined;
  /** What is wrong, in words. */
  sentence: string | undefined;
  onChange(draft: FieldDraft): void;
};

/** The inputs that suit a part: a line, a text, lines, a number, one of a few, or a group for each of several. */
export function FieldInputs(props: Props) {
  const { id, field, draft, sentence, onChange } = props;
  const { kind } = shapes[field];
  const text = (value: string) => onChange({ ...draft, text: value });
  const total = (value: string) => onChange({ ...draft, total: value });
  const label = fieldLabel(field);
  switch (kind) {
    case 'line':
      return <Words id={id} label={label} value={draft.text} wrong={sentence} onChange={text} />;
    case 'text':
      return (
        <Words id={id} label={label} value={draft.text} wrong={sentence} long onChange={text} />
      );
    case 'lines':
      return (
        <Words
          id={id}
          label={label}
          hint={i18n.t('correct.linesHint')}
          value={draft.text}
          wrong={sentence}
          long
          onChange={text}
        />
      );
    case 'count':
      return (
        <Words
          id={id}
          label={label}
          hint={i18n.t('correct.countHint')}
          value={draft.total}
          wrong={sentence}
          onChange={total}
        />
      );
    case 'mutuals':
      return <MutualInputs {...props} />;
    case 'yes-no':
    case 'degree':
      return (
        <div class="field">
          <Choices
            id={id}
            legend={label}
            options={kind === 'degree' ? degreeOptions() : yesNoOptions()}
            chosen={draft.text || undefined}
            onChoose={text}
          />
          {sentence !== undefined && <Wrong id={id} sentence={i18n.t('correct.choose')} />}
        </div>
      );
    case 'items':
      return <ItemInputs {...props} />;
  }
}

const yesNoOptions = () => [
  { value: 'true', label: i18n.t('value.yes') },
  { value: 'false', label: i18n.t('value.no') },
];
const degreeOptions = () => [
  { value: '1', label: i18n.t('value.degree1') },
  { value: '2', label: i18n.t('value.degree2') },
  { value: '3', label: i18n.t('value.degree3') },
];

function MutualInputs({ id, field, draft, problem, sentence, onChange }: Props) {
  const inTotal = problem?.at[0] === 'total';
  return (
    <>
      <Words
        id={id}
        label={fieldLabel(field)}
        hint={i18n.t('correct.linesHint')}
        value={draft.text}
        wrong={inTotal ? undefined : sentence}
        long
        onChange={(text) => onChange({ ...draft, text })}
      />
      <Words
        id={`${id}-total`}
        label={i18n.t('correct.mutualsTotal')}
        hint={i18n.t('correct.countHint')}
        value={draft.total}
        wrong={inTotal ? sentence : undefined}
        onChange={(total) => onChange({ ...draft, total })}
      />
    </>
  );
}

function ItemInputs({ id, field, draft, problem, sentence, onChange }: Props) {
  const { items } = draft;
  const { inputs } = shapes[field] as Shape & { kind: 'items' };
  const list = useRef<HTMLDivElement>(null);
  const [goTo, setGoTo] = useState<number>();
  useLayoutEffect(() => {
    if (goTo === undefined) return;
    const first = list.current?.querySelectorAll('fieldset')[goTo];
    (first?.querySelector('input, textarea') as HTMLElement | null)?.focus();
    setGoTo(undefined);
  }, [goTo]);
  const add = () => {
    const key = Math.max(-1, ...items.map((item) => item.key)) + 1;
    onChange({ ...draft, items: [...items, emptyItem(key)] });
    setGoTo(items.length);
  };
  const remove = (at: number) => {
    const left = items.filter((_, index) => index !== at);
    onChange({ ...draft, items: left.length > 0 ? left : [emptyItem(0)] });
    setGoTo(Math.max(0, at - 1));
  };
  const write = (at: number, name: string, word: string) =>
    onChange({
      ...draft,
      items: items.map((item, index) =>
        index === at ? { ...item, words: { ...item.words, [name]: word } } : item,
      ),
    });
  const whole = problem !== undefined && problem.at.length === 0;
  return (
    <div ref={list} class="stack-tight">
      {items.map(({ key, words }, at) => (
        <fieldset key={key} class="field-item">
          <legend>{i18n.t('correct.item', [fieldLabel(field), `${at + 1}`])}</legend>
          {inputs.map(({ name, long, options }, order) => {
            const wrong =
              (problem?.at[0] === at && problem.at[1] === name) ||
              (whole && at === 0 && order === 0)
                ? sentence
                : undefined;
            const shared = {
              id: `${id}-${key}-${name}`,
              label: i18n.t(inputLabels[name]),
              value: words[name] ?? '',
              onChange: (word: string) => write(at, name, word),
            };
            return options ? (
              <Select
                key={name}
                id={shared.id}
                label={shared.label}
                options={selects[options]()}
                chosen={shared.value}
                onChoose={shared.onChange}
              />
            ) : (
              <Words key={name} {...shared} wrong={wrong} long={long ?? false} />
            );
          })}
          <div>
            <button
              type="button"
              class="button button-small button-quiet button-flush"
              aria-label={i18n.t('correct.removeItem', [fieldLabel(field), `${at + 1}`])}
              onClick={() => remove(at)}
            >
              {i18n.t('correct.remove')}
            </button>
          </div>
        </fieldset>
      ))}
      <div>
        <button type="button" class="button button-small" onClick={add}>
          {i18n.t('correct.add')}
        </button>
      </div>
    </div>
  );
}

const inputLabels = {
  title: 'input.title',
  organisation: 'input.organisation',
  current: 'input.current',
  dates: 'input.dates',
  location: 'input.location',
  description: 'input.description',
  school: 'input.school',
  degree: 'input.degree',
  role: 'input.role',
  cause: 'input.cause',
  text: 'input.text',
  to: 'input.to',
  age: 'input.age',
  pinned: 'input.pinned',
} as const satisfies Record<InputName, string>;

const selects = {
  current: () => [
    { value: '', label: i18n.t('value.unsaid') },
    { value: 'true', label: i18n.t('value.now') },
    { value: 'false', label: i18n.t('value.before') },
  ],
  pinned: () => [
    { value: '', label: i18n.t('value.unsaid') },
    { value: 'true', label: i18n.t('value.yes') },
    { value: 'false', label: i18n.t('value.no') },
  ],
};

type WordsProps = {
  id: string;
  label: string;
  hint?: string;
  value: string;
  wrong: string | undefined;
  long?: boolean;
  onChange(value: string): void;
};

/** One input with what is wrong with it; as long as she likes, so that nothing is cut without a word. */
function Words({ id, label, hint, value, wrong, long = false, onChange }: WordsProps) {
  // What is wrong says what to do, so it takes the place of the hint.
  const described = wrong === undefined ? hint !== undefined && `${id}-hint` : `${id}-wrong`;

  const shared = {
    id,
    dir: 'auto' as const,
    autocomplete: 'off',
    value,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': described || undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {long ? (
        <textarea rows={3} onInput={(event) => onChange(event.currentTarget.value)} {...shared} />
      ) : (
        <input onInput={(event) => onChange(event.currentTarget.value)} {...shared} />
      )}
      {wrong !== undefined && <Wrong id={id} sentence={wrong} />}
      {hint !== undefined && wrong === undefined && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

function Wrong({ id, sentence }: { id: string; sentence: string }) {
  return (
    <p id={`${id}-wrong`} class="field-wrong" role="alert">
      {sentence}
    </p>
  );
}
