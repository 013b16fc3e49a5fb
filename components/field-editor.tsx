import './controls.css';
import './field-editor.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Field } from '@/utils/profile/field';
import type { WordProblem } from '@/utils/profile/her-word';
import type { Identity } from '@/utils/profile/identity';
import type { FieldName } from '@/utils/profile/reading';
import type { PanelActions } from '@/utils/surface/model';
import { draftOf, emptyItem, type FieldDraft, shapes, tidied, wordsIn } from './field-draft';
import { FieldInputs } from './field-inputs';
import { fieldLabel } from './field-words';
import { useEscape } from './use-escape';

type Props = {
  identity: Identity;
  field: FieldName;
  /** What counts now: her word, or else the page's. */
  now: Field<unknown>;
  actions: Pick<PanelActions, 'correct' | 'checkWord'>;
  onClose(): void;
};

/** What she has typed and not saved, so that a look at another tab loses nothing. Gone with the surface. */
const unsaved = new Map<string, FieldDraft>();

/** A small form for one part of somebody she keeps: her word, that there is none, or neither. */
export function FieldEditor({ identity, field, now, actions, onClose }: Props) {
  const place = `${identity} ${field}`;
  const id = `edit-${field}`;
  const [draft, setDraft] = useState(() => unsaved.get(place) ?? draftOf(field, now));
  const [problem, setProblem] = useState<WordProblem>();
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  useLayoutEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problem]);
  // What she typed is there when she opens it again.
  useEscape(true, onClose);

  const change = (next: FieldDraft) => {
    unsaved.set(place, next);
    setDraft(next);
    setProblem(undefined);
  };
  const leave = () => {
    unsaved.delete(place);
    onClose();
  };
  async function say(word: Parameters<PanelActions['correct']>[2]): Promise<void> {
    setSaving(true);
    const saved = await actions.correct(identity, field, word);
    setSaving(false);
    if (saved) leave();
  }
  const save = () => {
    const tidy = tidied(field, draft);
    const shown = shapes[field].kind === 'items' && tidy.items.length === 0;
    setDraft(shown ? { ...tidy, items: [emptyItem(0)] } : tidy);
    const checked = actions.checkWord(field, wordsIn(field, tidy));
    if ('problem' in checked) setProblem(checked.problem);
    else void say(checked.word);
  };

  return (
    <form
      ref={form}
      class="field-editor"
      aria-label={i18n.t('correct.form', [fieldLabel(field)])}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving) save();
      }}
    >
      <FieldInputs
        id={id}
        field={field}
        draft={draft}
        problem={problem}
        sentence={problem && problemSentence(problem)}
        onChange={change}
      />
      <div class="row">
        <button type="submit" class="button button-small button-primary">
          {i18n.t('correct.save')}
        </button>
        {shapes[field].kind !== 'yes-no' && (
          <button
            type="button"
            class="button button-small"
            onClick={() => {
              if (!saving) void say({ status: 'absent' });
            }}
          >
            {i18n.t('correct.none')}
          </button>
        )}
        <button type="button" class="button button-small button-quiet" onClick={leave}>
          {i18n.t('correct.cancel')}
        </button>
      </div>
    </form>
  );
}

function problemSentence({ code, at }: WordProblem): string {
  const line = typeof at[0] === 'number' ? `${at[0] + 1}` : undefined;
  switch (code) {
    case 'empty':
      return at.length === 0 ? i18n.t('correct.empty') : i18n.t('correct.emptyPart');
    case 'too-long':
      return line === undefined || at.length > 1
        ? i18n.t('correct.tooLong')
        : i18n.t('correct.tooLongLine', [line]);
    case 'too-many':
      return i18n.t('correct.tooMany');
    case 'no-link':
      return i18n.t('correct.noLink', [line ?? '1']);
    case 'no-number':
      return i18n.t('correct.noNumber');
    case 'upside-down':
      return i18n.t('correct.upsideDown');
  }
}
