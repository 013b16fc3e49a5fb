import './aims.css';
import './controls.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Goal } from '@/utils/aims/aims';
import { Choices } from './choices';
import { isolate } from './isolate';
import { TextField } from './text-field';

const importances = {
  1: 'aims.matters1',
  2: 'aims.matters2',
  3: 'aims.matters3',
} as const satisfies Record<Goal['importance'], string>;

/** As many as the aims can hold. */
const mostGoals = 10;

type Props = {
  goals: readonly Goal[];
  /** The welcome has its own, larger title for this. */
  titled: boolean;
  onChange(goals: Goal[]): void;
  onBlur(): void;
};

/** What she wants to learn, one card per goal. */
export function AimsGoals({ goals, titled, onChange, onBlur }: Props) {
  const section = useRef<HTMLElement>(null);
  const changedHere = useRef(false);
  const count = goals.length;
  useEffect(() => {
    if (!changedHere.current) return;
    // A goal that she just added takes the focus; when she removed one, the last one left does.
    changedHere.current = false;
    const fields = section.current?.querySelectorAll('textarea');
    fields?.[count - 1]?.focus();
  }, [count]);

  const edit = (id: string, part: Partial<Goal>) =>
    onChange(goals.map((goal) => (goal.id === id ? { ...goal, ...part } : goal)));
  const changeHere = (changed: Goal[]) => {
    changedHere.current = true;
    onChange(changed);
  };
  const [removed, setRemoved] = useState<{ goal: Goal; index: number }>();
  const remove = (goal: Goal, index: number) => {
    setRemoved(goal.learn.trim() === '' ? undefined : { goal, index });
    changeHere(goals.filter(({ id }) => id !== goal.id));
  };
  const bringBack = (goal: Goal, index: number) => {
    setRemoved(undefined);
    // Its id may have been given to another one meanwhile.
    const id = goals.some((other) => other.id === goal.id) ? unusedId(goals) : goal.id;
    onChange(goals.toSpliced(index, 0, { ...goal, id }));
  };
  const add = () =>
    changeHere([...goals, { id: unusedId(goals), learn: '', by: '', importance: 2 }]);
  const stated = goals.some((goal) => goal.learn.trim() !== '');

  return (
    <section ref={section} class="aims-section" aria-label={i18n.t('aims.goals')}>
      {titled && <h2>{i18n.t('aims.goals')}</h2>}
      {goals.map((goal, index) => (
        <GoalCard
          key={goal.id}
          goal={goal}
          title={i18n.t('aims.goal', [index + 1])}
          hinted={index === 0}
          onEdit={(part) => edit(goal.id, part)}
          onBlur={onBlur}
          {...(goals.length > 1 ? { onRemove: () => remove(goal, index) } : {})}
        />
      ))}
      <div role="status">
        {removed && goals.length < mostGoals && (
          <div class="row">
            <p>{i18n.t('aims.goalRemoved', [isolate(removed.goal.learn.trim())])}</p>
            <button
              type="button"
              class="button button-small"
              onClick={() => bringBack(removed.goal, removed.index)}
            >
              {i18n.t('common.undo')}
            </button>
          </div>
        )}
      </div>
      {!stated && <p class="soft">{i18n.t('aims.goalNeeded')}</p>}
      {goals.length < mostGoals && (
        <div>
          <button type="button" class="button" onClick={add}>
            {i18n.t('aims.addGoal')}
          </button>
        </div>
      )}
    </section>
  );
}

type GoalProps = {
  goal: Goal;
  title: string;
  /** Shows an example of a goal and of a month. */
  hinted: boolean;
  onEdit(part: Partial<Goal>): void;
  onBlur(): void;
  onRemove?(): void;
};

function GoalCard({ goal, title, hinted, onEdit, onBlur, onRemove }: GoalProps) {
  const id = `goal-${goal.id}`;
  return (
    <fieldset class="goal-card" aria-label={title}>
      <TextField
        id={`${id}-learn`}
        label={i18n.t('aims.learn')}
        {...(hinted ? { hint: i18n.t('aims.learnHint') } : {})}
        value={goal.learn}
        maxLength={300}
        long
        onChange={(learn) => onEdit({ learn })}
        onBlur={onBlur}
      />
      <div class="goal-more">
        <div class="field">
          <label for={`${id}-by`}>{i18n.t('aims.by')}</label>
          <input
            id={`${id}-by`}
            type="month"
            maxLength={300}
            aria-describedby={hinted ? `${id}-by-hint` : undefined}
            value={goal.by}
            onInput={(event) => onEdit({ by: event.currentTarget.value })}
            onBlur={onBlur}
          />
          {hinted && (
            <p id={`${id}-by-hint`} class="field-hint">
              {i18n.t('aims.byHint')}
            </p>
          )}
        </div>
        <Choices
          id={`${id}-importance`}
          legend={i18n.t('aims.matters')}
          options={([1, 2, 3] as const).map((value) => ({
            value,
            label: i18n.t(importances[value]),
          }))}
          chosen={goal.importance}
          onChoose={(importance) => onEdit({ importance })}
        />
      </div>
      {onRemove && (
        <div>
          <button
            type="button"
            class="button button-small button-quiet button-flush"
            onClick={onRemove}
          >
            {i18n.t('aims.removeGoal')}
          </button>
        </div>
      )}
    </fieldset>
  );
}

function unusedId(goals: readonly Goal[]): string {
  let number = goals.length + 1;
  while (goals.some((goal) => goal.id === `goal-${number}`)) number += 1;
  return `goal-${number}`;
}
