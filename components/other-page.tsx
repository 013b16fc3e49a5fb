import './controls.css';
import './list.css';
import './other-page.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Field } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';
import type { MentorRow, PanelActions } from '@/utils/surface/model';
import { type Words, wordsOf } from './other-page-draft';
import { OtherPageForm } from './other-page-form';

type Props = {
  /** Most likely first, the page alone last. */
  people: Reading[];
  kept: MentorRow[];
  actions: Pick<PanelActions, 'keep' | 'open' | 'backToPage'>;
};

/** A page that she had read: whom it may be about, and a form to complete the one whom she means. */
export function OtherPageView({ people, kept, actions }: Props) {
  const known = new Set(kept.map(({ identity }) => identity));
  const open = people.filter(({ identity, layout }) => layout === 'blank' || !known.has(identity));
  const found = open.filter(({ layout }) => layout !== 'blank');
  const [chosenKey, setChosenKey] = useState<string>();
  const [typed, setTyped] = useState<Record<string, Words>>({});
  const title = useRef<HTMLHeadingElement>(null);
  // With one to choose from there is no question.
  const only = kept.length === 0 && found.length <= 1 ? open[0] : undefined;
  const chosen = only ?? open.find((person) => keyOf(person) === chosenKey);
  useEffect(() => {
    if (chosenKey !== undefined) title.current?.focus();
  }, [chosenKey]);

  const back = () => {
    if (chosen && !only) setChosenKey(undefined);
    else actions.backToPage();
  };
  return (
    <section class="stack" aria-labelledby="other-title">
      <div>
        <button type="button" class="button button-small button-quiet button-flush" onClick={back}>
          {i18n.t('common.back')}
        </button>
      </div>
      <div class="stack-tight">
        <h2 id="other-title" ref={title} tabIndex={-1} class="other-title">
          {chosen ? i18n.t('otherPage.title') : i18n.t('otherPage.chooseTitle')}
        </h2>
        <p class="soft">{chosen ? introOf(chosen) : i18n.t('otherPage.chooseText')}</p>
      </div>
      {chosen ? (
        <OtherPageForm
          key={keyOf(chosen)}
          reading={chosen}
          words={typed[keyOf(chosen)] ?? wordsOf(chosen)}
          onType={(words) => setTyped({ ...typed, [keyOf(chosen)]: words })}
          onKeep={actions.keep}
        />
      ) : (
        <ul class="mentor-list">
          {kept.map((row) => (
            <Choice
              key={row.id}
              name={row.name}
              says={i18n.t('otherPage.kept')}
              onChoose={() => actions.open(row.id)}
            />
          ))}
          {open.map((person) => (
            <Choice
              key={keyOf(person)}
              name={wordIn(person.fields.name) ?? i18n.t(unnamed(person))}
              own={person.fields.name.status === 'read'}
              says={wordIn(person.fields.headline) ?? wordIn(person.fields.about)}
              onChoose={() => setChosenKey(keyOf(person))}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type ChoiceProps = {
  name: string;
  /** Whether `name` is theirs, not a word of ours. */
  own?: boolean;
  says: string | undefined;
  onChoose(): void;
};

function Choice({ name, own = true, says, onChoose }: ChoiceProps) {
  return (
    <li class="mentor-row">
      <button type="button" class="mentor-button" onClick={onChoose}>
        <span class="mentor-who">
          <span class={own ? 'mentor-name words' : 'mentor-name'} title={name}>
            <bdi>{name}</bdi>
          </span>
          {says !== undefined && (
            <span class="mentor-headline soft small">
              <bdi>{says}</bdi>
            </span>
          )}
        </span>
      </button>
    </li>
  );
}

function introOf({ layout }: Reading): string {
  if (layout === 'blank') return i18n.t('otherPage.introBlank');
  return layout === 'selection' ? i18n.t('otherPage.introSelection') : i18n.t('otherPage.intro');
}

function unnamed({ layout }: Reading): 'otherPage.selected' | 'otherPage.someoneElse' {
  return layout === 'selection' ? 'otherPage.selected' : 'otherPage.someoneElse';
}

/** A selection and the page alone share the page's address until they have a name. */
function keyOf({ identity, layout }: Reading): string {
  return `${layout} ${identity}`;
}

function wordIn(field: Field<string>): string | undefined {
  return field.status === 'read' ? field.value : undefined;
}
