import { pageNonce } from '../../scripts/lab/sample-web.ts';
import { kinds, type XPerson, xPerson } from './x-people.ts';

/** How a list is made up. */
export type ListPlan = {
  people: number;
  /** X unmounts a row that is scrolled away; other lists write the next person into its nodes. */
  rows: 'unmounted' | 'recycled';
  /** X's followers are buttons; people beside a page are list items. */
  cell?: 'button' | 'li';
  dir?: 'ltr' | 'rtl';
  /** Another extension's nodes between name and handle. */
  strangers?: boolean;
};

declare global {
  interface Window {
    list: {
      /** Scrolls until this row is at the top, `step` pixels in each frame. */
      to(number: number, step: number): Promise<void>;
      /** Builds every shown row again. */
      rerender(): void;
      /** Heights and places of the rows and of the list. */
      layout(): string[];
    };
  }
}

/** The address of the list: somebody's followers. */
export const listUrl = 'https://x.com/some_page/followers';

/** A page with a virtual list of people, as X builds it (seen 2025-07 to 2026-09). */
export function listPage(plan: ListPlan): string {
  const people = Array.from({ length: Math.max(plan.people, kinds) }, (_, number) =>
    xPerson(number),
  );
  const data = JSON.stringify({ ...plan, shown: people.slice(0, plan.people) });
  return `<!doctype html><html lang="en" dir="${plan.dir ?? 'ltr'}"><head><meta charset="utf-8"><title>Followers / X</title><style>
    body { margin: 0; background: rgb(0, 0, 0); color: #e7e9ea; font: 15px/20px sans-serif; }
    [data-testid="primaryColumn"] { width: 600px; margin-inline-start: 200px; }
    [data-testid="cellInnerDiv"] { position: absolute; width: 100%; left: 0; top: 0; }
    #items { position: relative; }
    [data-testid="UserCell"] { display: flex; gap: 12px; padding: 12px 16px; width: 100%; box-sizing: border-box; text-align: start; background: none; border: 0; font: inherit; color: inherit; min-height: 84px; list-style: none; }
    .face, .face a { width: 40px; height: 40px; display: block; border-radius: 20px; background: #557; flex: none; }
    .body { flex: 1; min-width: 0; display: flex; flex-direction: column; }
    .head { display: flex; justify-content: space-between; gap: 12px; }
    .names { display: flex; flex-direction: column; align-items: flex-start; min-width: 0; }
    .follow { border-radius: 16px; padding: 6px 16px; background: #eee; color: #111; align-self: flex-start; }
    a { color: inherit; text-decoration: none; }
  </style></head><body>
    <main role="main"><div data-testid="primaryColumn"><div aria-label="Home timeline"><section role="region"><div id="items"></div></section></div></div></main>
    <div id="layers"></div>
    <script nonce="${pageNonce}">(${install})(${data.replaceAll('<', '\\u003c')});</script>
  </body></html>`;
}

function install(plan: ListPlan & { shown: XPerson[] }): void {
  const items = document.querySelector('#items') as HTMLElement;
  const rowHeight = 84;
  items.style.height = `${plan.shown.length * rowHeight}px`;
  const mounted = new Map<number, HTMLElement>();

  function element(tag: string, attributes: Record<string, string>, ...inside: (Node | string)[]) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...inside);
    return made;
  }

  function cell({ name, handle, bio }: XPerson): HTMLElement {
    const spans = (text: string) => element('span', {}, element('span', {}, text));
    const names = element(
      'div',
      { class: 'names' },
      element(
        'a',
        { href: `/${handle}`, role: 'link' },
        element('div', { dir: 'ltr' }, spans(name)),
      ),
      ...(plan.strangers
        ? [
            element(
              'div',
              { id: 'stranger-buttons' },
              element('i', { title: 'Somebody else' }, '★ 99'),
            ),
          ]
        : []),
      element(
        'a',
        { href: `/${handle}`, role: 'link', tabindex: '-1' },
        element('div', { dir: 'ltr' }, element('span', {}, `@${handle}`)),
      ),
    );
    const follow = element(
      plan.cell === 'li' ? 'button' : 'div',
      {
        role: 'button',
        class: 'follow',
        'data-testid': '7-follow',
        'aria-label': `Follow @${handle}`,
      },
      element('div', { dir: 'ltr' }, spans('Follow')),
    );
    const face = element(
      'div',
      { 'data-testid': `UserAvatar-Container-${handle}`, class: 'face' },
      element('a', { href: `/${handle}`, 'aria-hidden': 'true', tabindex: '-1' }),
    );
    const body = element(
      'div',
      { class: 'body' },
      element('div', { class: 'head' }, names, element('div', {}, follow)),
      element('div', { dir: 'auto' }, element('span', {}, bio)),
    );
    return element(
      plan.cell ?? 'button',
      { 'data-testid': 'UserCell', role: plan.cell === 'li' ? 'listitem' : 'button' },
      face,
      body,
    );
  }

  /** Writes somebody else into the nodes of a row, as a list does that reuses them. */
  function rewrite(row: Element, { name, handle, bio }: XPerson): void {
    for (const link of row.querySelectorAll('a')) link.setAttribute('href', `/${handle}`);
    row
      .querySelector('[data-testid^="UserAvatar"]')
      ?.setAttribute('data-testid', `UserAvatar-Container-${handle}`);
    row.querySelector('.follow')?.setAttribute('aria-label', `Follow @${handle}`);
    const texts = row.querySelectorAll('.names [dir] span:not(:has(span)), .body > [dir] span');
    for (const [index, text] of [name, `@${handle}`, bio].entries()) {
      const node = texts[index]?.firstChild;
      if (node) node.nodeValue = text;
    }
  }

  function render(): void {
    const start = Math.max(0, Math.floor(scrollY / rowHeight) - 3);
    const end = Math.min(plan.shown.length, start + Math.ceil(innerHeight / rowHeight) + 6);
    const free: HTMLElement[] = [];
    for (const [number, node] of mounted) {
      if (number >= start && number < end) continue;
      mounted.delete(number);
      if (plan.rows === 'recycled') free.push(node);
      else node.remove();
    }
    for (let number = start; number < end; number++) {
      const person = plan.shown[number];
      if (mounted.has(number) || !person) continue;
      const used = free.pop();
      const place = `translateY(${number * rowHeight}px)`;
      const row = used?.querySelector('[data-testid="UserCell"]');
      if (used && row) {
        used.style.transform = place;
        rewrite(row, person);
        mounted.set(number, used);
        continue;
      }
      const node = element(
        'div',
        { 'data-testid': 'cellInnerDiv' },
        element('div', {}, cell(person)),
      );
      node.style.transform = place;
      items.append(node);
      mounted.set(number, node);
    }
    for (const node of free) node.remove();
  }

  addEventListener('scroll', render, { passive: true });
  render();

  window.list = {
    to: async (number, step) => {
      const goal = Math.min(
        number * rowHeight,
        document.documentElement.scrollHeight - innerHeight,
      );
      while (Math.abs(scrollY - goal) > 1) {
        const way = Math.max(-step, Math.min(step, goal - scrollY));
        scrollBy(0, way);
        await new Promise(requestAnimationFrame);
      }
    },
    rerender: () => {
      for (const [number, node] of mounted) {
        const person = plan.shown[number];
        if (person) node.firstElementChild?.replaceChildren(cell(person));
      }
    },
    layout: () =>
      [...document.querySelectorAll('[data-testid], #items, .names, .follow')].map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return [node.getAttribute('data-testid'), x, y, width, height].join(' ');
      }),
  };
}
