import './controls.css';
import './other-page.css';
import './person.css';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FieldName, Reading } from '@/utils/profile/reading';
import { fieldLabel } from './field-words';
import { isolate } from './isolate';
import {
  basisOf,
  completed,
  type Part,
  partNames,
  parts,
  proposedName,
  type Words,
  wrongLink,
} from './other-page-draft';

type Props = {
  reading: Reading;
  words: Words;
  onType(words: Words): void;
  onKeep(reading: Reading): void;
};

/** Whom she keeps of a page: what was read, each part with where it is from, for her to complete. */
export function OtherPageForm({ reading, words, onType, onKeep }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const wrong = problems(words);
  const proposal = words.name.trim() === '' ? proposedName(reading) : undefined;
  const write = (part: Part, value: string) => onType({ ...words, [part]: value });

  const submit = (event: Event) => {
    event.preventDefault();
    const [first] = Object.keys(wrong);
    setAsked(first !== undefined);
    if (first === undefined) onKeep(completed(reading, words));
    else form.current?.querySelector<HTMLElement>(`#${idOf(first as Part)}`)?.focus();
  };
  return (
    <form ref={form} class="stack" noValidate onSubmit={submit}>
      {partNames.map((part) => (
        <PartField
          key={part}
          part={part}
          value={words[part]}
          source={sourceOf(reading, part, words)}
          wrong={asked ? wrong[part] : undefined}
          onType={(value) => write(part, value)}
        >
          {part === 'name' && proposal !== undefined && (
            <div>
              <button
                type="button"
                class="button button-small other-proposal"
                onClick={() => {
                  write('name', proposal);
                  form.current?.querySelector<HTMLElement>(`#${idOf('name')}`)?.focus();
                }}
              >
                {i18n.t('otherPage.useName', [isolate(proposal)])}
              </button>
            </div>
          )}
        </PartField>
      ))}
      <AlsoRead reading={reading} />
      <div class="draft-send">
        <button type="submit" class="button button-primary">
          {i18n.t('thisPerson.keep')}
        </button>
      </div>
    </form>
  );
}

type PartProps = {
  part: Part;
  value: string;
  /** Where the words are from, in a few words. */
  source: string | undefined;
  wrong: string | undefined;
  onType(value: string): void;
  children?: preact.ComponentChildren;
};

function PartField({ part, value, source, wrong, onType, children }: PartProps) {
  const id = idOf(part);
  const shared = {
    id,
    dir: 'auto' as const,
    autocomplete: 'off',
    maxLength: parts[part].endsWith('line') ? 1_000 : 20_000,
    value,
    'aria-required': part === 'name' ? ('true' as const) : undefined,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': `${id}-wrong ${id}-source ${id}-hint`,
  };
  return (
    <div class="field">
      <div class="other-label">
        <label for={id}>{labels[part]()}</label>
        <span id={`${id}-source`} class="field-hint">
          {source}
        </span>
      </div>
      {parts[part] === 'line' ? (
        <input onInput={(event) => onType(event.currentTarget.value)} {...shared} />
      ) : (
        <textarea
          class={parts[part] === 'text' ? undefined : 'other-lines'}
          rows={1}
          onInput={(event) => onType(event.currentTarget.value)}
          {...shared}
        />
      )}
      <p id={`${id}-wrong`} class="other-wrong" role="alert">
        {wrong}
      </p>
      {parts[part] === 'lines' && (
        <p id={`${id}-hint`} class="field-hint">
          {i18n.t('otherPage.linesHint')}
        </p>
      )}
      {children}
    </div>
  );
}

/** What the page's data has beyond the form: kept as it is. */
function AlsoRead({ reading }: { reading: Reading }) {
  const others = (Object.keys(reading.fields) as FieldName[]).filter(
    (name) => !(name in parts) && reading.fields[name].status === 'read',
  );
  if (others.length === 0) return null;
  return (
    <p class="soft small">{i18n.t('otherPage.alsoRead', [others.map(fieldLabel).join(', ')])}</p>
  );
}

function problems(words: Words): Partial<Record<Part, string>> {
  const line = wrongLink(words);
  return {
    ...(words.name.trim() === '' ? { name: i18n.t('otherPage.nameMissing') } : {}),
    ...(line === undefined ? {} : { links: i18n.t('otherPage.noLink', [`${line}`]) }),
  };
}

function sourceOf(reading: Reading, part: Part, words: Words): string | undefined {
  switch (basisOf(reading, part, words)) {
    case undefined:
      return undefined;
    case 'user':
      return i18n.t('otherPage.fromYou');
    case 'text':
      return i18n.t('otherPage.fromSelection');
    default:
      return i18n.t('otherPage.fromPage');
  }
}

const labels: Record<Part, () => string> = {
  name: () => i18n.t('otherPage.name'),
  headline: () => i18n.t('otherPage.headline'),
  organisations: () => i18n.t('otherPage.organisations'),
  location: () => i18n.t('otherPage.location'),
  about: () => i18n.t('otherPage.about'),
  links: () => i18n.t('otherPage.links'),
};

const idOf = (part: Part) => `other-${part}`;
