import './tabs.css';
import type { ComponentChildren } from 'preact';

export type Tab<Id extends string> = {
  id: Id;
  label: string;
  count?: { shown: string; spoken: string } | undefined;
};

type Props<Id extends string> = {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose(id: Id): void;
  /** What the chosen tab shows. */
  children: ComponentChildren;
};

/** Tabs with one tab stop; the arrows turn to the next one, in the direction of reading. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: Props<Id>) {
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const next = tabs[tabAfter(event, at, tabs.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={tab.id === chosen}
            aria-controls={`panel-${tab.id}`}
            tabindex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.label}
            {tab.count && (
              <>
                {' '}
                <span class="tab-count" aria-hidden="true">
                  {tab.count.shown}
                </span>
                <span class="unseen">{tab.count.spoken}</span>
              </>
            )}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          id={`panel-${tab.id}`}
          class="tab-panel"
          role="tabpanel"
          aria-labelledby={`tab-${tab.id}`}
          tabindex={0}
          hidden={tab.id !== chosen}
        >
          {tab.id === chosen && children}
        </div>
      ))}
    </>
  );
}

function tabAfter(
  event: KeyboardEvent & { currentTarget: HTMLElement },
  at: number,
  length: number,
): number | undefined {
  const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (event.key === forward) return (at + 1) % length;
  if (event.key === backward) return (at - 1 + length) % length;
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return length - 1;
  return undefined;
}
