import './aims.css';
import './controls.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Aims, Priority } from '@/utils/aims/aims';
import type { OrderView } from '@/utils/surface/order-view';
import { Choices } from './choices';
import { criterionLabel } from './criterion-words';
import { WeightSources } from './weight-sources';

const steps = {
  any: 'order.stepsAny',
  next: 'order.stepsNext',
  far: 'order.stepsFar',
} as const satisfies Record<Aims['steps'], string>;

type Direction = 'up' | 'down';

type Props = {
  priorities: readonly Priority[];
  steps: Aims['steps'];
  /** What an order comes to. */
  orderView(priorities: readonly Priority[]): OrderView;
  /** She came to see just this. */
  called: boolean;
  onOrder(priorities: Priority[]): void;
  onSteps(steps: Aims['steps']): void;
};

/** What matters to her in a mentor, in her order, and what each place of it weighs. */
export function AimsOrder(props: Props) {
  const { priorities, orderView, called, onOrder } = props;
  const [moved, setMoved] = useState<{ priority: Priority; direction: Direction }>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!called) return;
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView?.({ block: 'start' });
  }, [called]);
  const view = orderView(priorities);
  const order = view.places.map(({ priority }) => priority);
  const joined = order.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that moved takes its button's focus along
  useLayoutEffect(() => {
    if (moved) document.getElementById(buttonId(moved.priority, moved.direction))?.focus();
  }, [joined]);

  const move = (priority: Priority, direction: Direction) => {
    const at = order.indexOf(priority);
    const next = direction === 'up' ? at - 1 : at + 1;
    const other = order[next];
    if (other === undefined) return;
    setMoved({ priority, direction });
    onOrder(order.with(at, other).with(next, priority));
  };
  return (
    <section class="aims-section" aria-labelledby="aims-order">
      <h2 id="aims-order" ref={title} class="order-title" tabIndex={-1}>
        {i18n.t('order.title')}
      </h2>
      <p class="soft">{i18n.t('order.text')}</p>
      <ol class="order-list" aria-labelledby="aims-order">
        {view.places.map(({ priority, points }, place) => (
          <li key={priority} class="order-place">
            <span class="order-number" aria-hidden="true">
              {place + 1}
            </span>
            <div>
              <p class="order-label">{criterionLabel(priority)}</p>
              <p class="soft small">
                {priority === 'topic' ? topicWeight(view) : i18n.t('order.moves', [points])}
              </p>
            </div>
            <div class="order-buttons">
              {(['up', 'down'] as const).map((direction) => (
                <button
                  key={direction}
                  id={buttonId(priority, direction)}
                  type="button"
                  class="button order-button"
                  aria-label={moveLabel(direction, criterionLabel(priority))}
                  // Not `disabled`: the focus would be lost at either end.
                  aria-disabled={place === (direction === 'up' ? 0 : order.length - 1)}
                  onClick={() => move(priority, direction)}
                >
                  {direction === 'up' ? '↑' : '↓'}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {moved &&
          i18n.t('order.moved', [
            criterionLabel(moved.priority),
            order.indexOf(moved.priority) + 1,
            order.length,
          ])}
      </p>
      <WeightSources openness={view.openness} />
      <Choices
        id="aims-steps"
        legend={i18n.t('order.steps')}
        options={(Object.keys(steps) as Aims['steps'][]).map((value) => ({
          value,
          label: i18n.t(steps[value]),
        }))}
        chosen={props.steps}
        onChoose={props.onSteps}
      />
    </section>
  );
}

function topicWeight({ topicShare }: OrderView): string {
  return topicShare === 100 ? i18n.t('order.sets') : i18n.t('order.setsLess', [topicShare]);
}

function moveLabel(direction: Direction, label: string): string {
  return direction === 'up' ? i18n.t('order.up', [label]) : i18n.t('order.down', [label]);
}

function buttonId(priority: Priority, direction: Direction): string {
  return `order-${priority}-${direction}`;
}
