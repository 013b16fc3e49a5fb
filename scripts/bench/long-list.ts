import { pageNonce } from '../lab/sample-web.ts';
import type { ServedPage } from './full-page.ts';

declare global {
  interface Window {
    /** Scrolls down the list, a step for each frame, and says how many rows stood there on the way. */
    scrollList(steps: number): Promise<number>;
  }
}

/** A list of followers as X draws one, with a page of its own behind it: no file of X's is in it. */
export function longListPage(rows: number): ServedPage {
  const html = `<!doctype html>
<html dir="ltr" lang="en"><head><meta charset="utf-8"><title>People following Noor / X</title><style>
  body { margin: 0; font: 15px/20px system-ui, sans-serif; color: #0f1419; overflow-y: scroll; }
  .column { width: 600px; margin: 0 auto; border-inline: 1px solid #eff3f4; position: relative; }
  .cell { position: absolute; width: 100%; transition: opacity .3s; }
  .box { display: flex; flex-direction: column; align-items: stretch; box-sizing: border-box; min-width: 0; position: relative; }
  .person { width: 100%; padding: 12px 16px; border: 0; background: none; font: inherit; text-align: start; cursor: pointer; display: flex; }
  .row { flex-direction: row; } .grow { flex-grow: 1; } .round { border-radius: 9999px; overflow: hidden; }
  .avatar { width: 40px; height: 40px; margin-inline-end: 8px; background: #cfd9de; flex: none; }
  .name { font-weight: 700; white-space: nowrap; } .handle { color: #536471; } .line { display: inline; min-width: 0; overflow-wrap: anywhere; }
  .button { min-width: 78px; height: 32px; background: #0f1419; color: #fff; justify-content: center; align-items: center; }
  .hidden { display: none; } .between { justify-content: space-between; } a { color: inherit; text-decoration: none; }
</style></head><body><div id="react-root"><div class="box"><header role="banner"><nav><a data-testid="AppTabBar_Home_Link" href="/home">Home</a><a data-testid="AppTabBar_Profile_Link" href="/viewer_of_this">Profile</a></nav></header>
<main role="main"><div class="column" data-testid="primaryColumn"><section role="region"><div id="list"></div></section></div></main></div></div>
<script nonce="${pageNonce}">(${page})(${rows});</script></body></html>`;
  return { name: 'a long list', url: 'https://x.com/noor_reads/followers', html };
}

/**
 * The page's own work, which the extension's is compared with: a virtual list as X has one. Rows stand in
 * cells that are placed by a transform; those near the window are mounted, as trees of about fifty elements
 * made one by one; their real heights are measured after layout and move what is below; the rest are thrown
 * away. There is no network, no picture to decode, no counting of impressions and no framework's
 * bookkeeping: the real page does more, so that the share measured here is rather too large than too small.
 */
function page(count: number): void {
  const first = 'Amara Bjorn Chiara Dmitri Esi Farid Greta Hassan Ines Jonas Keiko Lwazi'.split(
    ' ',
  );
  const last = 'Adeyemi Brandt Castellano Duarte Eriksen Fofana Gallo Horvat Ito Jansen'.split(' ');
  const work = [
    'Editor of a small science magazine. Formerly in radio. Answers questions about pitching.',
    'Communications lead at a flood-relief charity, writing about what charities get wrong.',
    'Product designer',
    'I teach statistics to journalists and mentor two of them a year, more if they make me laugh.',
    '',
  ];
  const list = document.getElementById('list') as HTMLElement;
  list.style.position = 'relative';
  const heights = new Array<number>(count).fill(92);
  const mounted = new Map<number, HTMLElement>();
  const observer = new ResizeObserver((entries) => {
    let moved = false;
    for (const { target, borderBoxSize } of entries) {
      const index = Number((target as HTMLElement).dataset.index);
      const height = borderBoxSize[0]?.blockSize ?? 0;
      if (height > 0 && heights[index] !== height) {
        heights[index] = height;
        moved = true;
      }
    }
    if (moved) place();
  });

  function make(
    tag: string,
    names: string,
    attributes: Record<string, string>,
    ...children: (Node | string)[]
  ) {
    const element = document.createElement(tag);
    element.className = names;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  const box = (...children: (Node | string)[]) => make('div', 'box', {}, ...children);

  function avatar(handle: string): HTMLElement {
    let inner: HTMLElement = make('div', 'box round', {}, box(), make('div', 'box grow', {}));
    for (let depth = 0; depth < 6; depth++) inner = make('div', 'box round grow', {}, box(), inner);
    const link = make(
      'a',
      'box',
      { href: `/${handle}`, 'aria-hidden': 'true', tabindex: '-1', role: 'link' },
      inner,
    );
    const container = make(
      'div',
      'box round avatar',
      { 'data-testid': `UserAvatar-Container-${handle}` },
      box(),
      box(link),
    );
    return box(box(container));
  }

  function personCell(index: number): HTMLElement {
    const name = `${first[index % first.length]} ${last[(index * 7) % last.length]}`;
    const handle = `p${index}_${first[index % first.length]?.toLowerCase()}`;
    const span = (text: string) => make('span', 'line', {}, make('span', 'line', {}, text));
    const nameLink = make(
      'a',
      'box',
      { href: `/${handle}`, role: 'link' },
      make(
        'div',
        'box row',
        {},
        make('div', 'box row name', { dir: 'ltr' }, span(name)),
        make('div', 'box row', { dir: 'ltr' }, make('span', 'line', {})),
      ),
    );
    const handleLink = make(
      'a',
      'box',
      { href: `/${handle}`, role: 'link', tabindex: '-1' },
      box(make('div', 'box row handle', { dir: 'ltr' }, span(`@${handle}`))),
    );
    const follow = make(
      'button',
      'box row round button',
      {
        'aria-describedby': `id__${index}`,
        'aria-label': `Follow @${handle}`,
        'data-testid': `${9000 + index}-follow`,
        type: 'button',
      },
      make('div', 'box row', { dir: 'ltr' }, make('span', 'line', {}, span('Follow'))),
    );
    const described = make(
      'div',
      'hidden',
      { id: `id__${index}`, dir: 'auto' },
      `Click to Follow ${handle}`,
    );
    const head = make(
      'div',
      'box row between',
      {},
      box(box(box(nameLink), make('div', 'box row', {}, box(handleLink)))),
      make('div', 'box', {}, follow, described),
    );
    const words = work[index % work.length] ?? '';
    const about =
      words === '' ? [] : [make('div', 'line', { dir: 'auto' }, make('span', 'line', {}, words))];
    const cell = make(
      'button',
      'person',
      { 'data-testid': 'UserCell', role: 'button', type: 'button' },
      avatar(handle),
      make('div', 'box grow', {}, head, ...about),
    );
    cell.addEventListener('click', () => undefined);
    return make(
      'div',
      'cell',
      { 'data-testid': 'cellInnerDiv', 'data-index': String(index) },
      box(box(cell)),
    );
  }

  function place(): void {
    const [from, to] = [scrollY - innerHeight, scrollY + 2 * innerHeight];
    const wanted = new Map<number, number>();
    let top = 0;
    for (let index = 0; index < count; index++) {
      const height = heights[index] ?? 0;
      if (top + height > from && top < to) wanted.set(index, top);
      top += height;
    }
    list.style.height = `${top}px`;
    for (const [index, cell] of mounted) {
      if (wanted.has(index)) continue;
      observer.unobserve(cell);
      cell.remove();
      mounted.delete(index);
    }
    for (const [index, at] of wanted) {
      let cell = mounted.get(index);
      if (!cell) {
        cell = personCell(index);
        mounted.set(index, cell);
        list.append(cell);
        observer.observe(cell);
      }
      const transform = `translateY(${at}px)`;
      if (cell.style.transform !== transform) cell.style.transform = transform;
    }
  }

  let asked = false;
  addEventListener('scroll', () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      place();
    });
  });
  place();

  window.scrollList = async (steps) => {
    const seen = new Set<number>();
    const end = document.documentElement.scrollHeight - innerHeight;
    for (let step = 1; step <= steps; step++) {
      scrollTo(0, (end * step) / steps);
      await new Promise(requestAnimationFrame);
      for (const index of mounted.keys()) seen.add(index);
    }
    return seen.size;
  };
}
