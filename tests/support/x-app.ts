import { pageNonce } from '../../scripts/lab/sample-web.ts';
import { kinds, type XPerson, xPerson } from './x-people.ts';

/** One change that leads from one person's page to the next. */
export type Step = 'address' | 'name' | 'handle' | 'bio' | 'posts' | 'everything';

/** One way of the site from one person to the next. */
export type Move = {
  to: number;
  /** In this order, each after as many frames as `waits` says: 10 s of a slow line are many of them. */
  steps: readonly Step[];
  waits: readonly number[];
  /** Whether the next person is written into the nodes of the one before. */
  inPlace: boolean;
};

declare global {
  interface Window {
    app: {
      /** Makes these moves, one after the other. */
      go(moves: readonly Move[]): Promise<void>;
    };
  }
}

/** On a page of their own, this one has the same fit as another one, which would hide a mistake. */
const alike = 6;

/** Of these people every one has another fit, on their own page too. */
export const appPeople: readonly XPerson[] = Array.from({ length: kinds }, (_, number) => {
  const person = xPerson(number);
  // A page of its own needs more than a row for a number.
  return { ...person, bio: `${person.bio} Mentoring? Ask ${person.name.split(' ')[0]} about it.` };
}).filter((_, number) => number !== alike);

/** The address of one of the people. */
export const addressOf = (number: number) => `https://x.com/${appPeople[number]?.handle}`;

/** A profile page of X as a single-page app. */
export function appPage(number: number): string {
  const data = JSON.stringify({ people: appPeople, number }).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>X</title><style>
    body { margin: 0; background: rgb(255, 255, 255); font: 15px/20px sans-serif; }
    a { color: inherit; text-decoration: none; }
    .face { display: block; width: 90px; height: 90px; }
  </style></head><body><main role="main"><div data-testid="primaryColumn"><div aria-label="Home timeline">
    <div id="header"></div><section role="region"><div id="posts"></div></section>
  </div></div></main><div id="layers"></div>
  <script nonce="${pageNonce}">(${install})(${data});</script></body></html>`;
}

function install({ people, number }: { people: XPerson[]; number: number }): void {
  const header = document.querySelector('#header') as HTMLElement;
  const posts = document.querySelector('#posts') as HTMLElement;
  /** What each part of the page shows at present. */
  const shown = { name: number, handle: number, bio: number, posts: number };

  function element(tag: string, attributes: Record<string, string>, ...inside: (Node | string)[]) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...inside);
    return made;
  }
  const person = (index: number): XPerson => people[index] as XPerson;

  function buildHeader(): Node[] {
    const { handle } = person(shown.handle);
    const line = (text: string) =>
      element('div', { dir: 'ltr' }, element('span', {}, element('span', {}, text)));
    return [
      element(
        'div',
        { 'data-testid': `UserAvatar-Container-${handle}` },
        element('a', { href: `/${handle}/photo`, class: 'face' }),
      ),
      element(
        'div',
        { 'data-testid': 'UserName' },
        element(
          'div',
          {},
          element('div', {}, line(person(shown.name).name)),
          element(
            'div',
            { tabindex: '-1' },
            element('div', { dir: 'ltr' }, element('span', {}, `@${handle}`)),
          ),
        ),
      ),
      element(
        'div',
        {},
        element(
          'div',
          { 'data-testid': 'UserDescription', dir: 'auto' },
          element('span', {}, person(shown.bio).bio),
        ),
      ),
      element(
        'div',
        { 'data-testid': 'UserProfileHeader_Items' },
        element(
          'a',
          { 'data-testid': 'UserJoinDate', href: `/${handle}/about` },
          element('span', {}, 'Joined'),
        ),
      ),
      element('a', { href: `/${handle}/following` }, element('span', {}, '12'), ' Following'),
      element(
        'a',
        { href: `/${handle}/verified_followers` },
        element('span', {}, '34'),
        ' Followers',
      ),
    ];
  }

  function buildPosts(): Node {
    const { handle, name } = person(shown.posts);
    return element(
      'article',
      { 'data-testid': 'tweet' },
      element(
        'div',
        { 'data-testid': 'User-Name' },
        element('a', { href: `/${handle}` }, name),
        element('a', { href: `/${handle}`, tabindex: '-1' }, `@${handle}`),
      ),
      element(
        'div',
        { 'data-testid': 'tweetText' },
        element('span', {}, `The weather here, says ${name}.`),
      ),
    );
  }

  /** Writes into the nodes that are there. */
  function rewriteHeader(): void {
    const { handle } = person(shown.handle);
    const [avatar] = header.children;
    avatar?.setAttribute('data-testid', `UserAvatar-Container-${handle}`);
    for (const link of header.querySelectorAll('a')) {
      const end = link.getAttribute('href')?.split('/').at(-1);
      link.setAttribute('href', `/${handle}/${end}`);
    }
    const write = (selector: string, text: string) => {
      const node = header.querySelector(selector)?.firstChild;
      if (node && node.nodeValue !== text) node.nodeValue = text;
    };
    write('[data-testid="UserName"] span span', person(shown.name).name);
    write('[data-testid="UserName"] [tabindex] span', `@${handle}`);
    write('[data-testid="UserDescription"] span', person(shown.bio).bio);
  }

  header.append(...buildHeader());
  posts.append(buildPosts());

  const frames = async (count: number) => {
    for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
  };

  function take(step: Step, { to, inPlace }: Move): void {
    if (step === 'address') {
      history.pushState(null, '', `/${person(to).handle}`);
      return;
    }
    if (step === 'everything') Object.assign(shown, { name: to, handle: to, bio: to, posts: to });
    else shown[step] = to;
    if (step === 'posts' || step === 'everything') posts.replaceChildren(buildPosts());
    if (step === 'posts') return;
    if (inPlace) rewriteHeader();
    else header.replaceChildren(...buildHeader());
  }

  window.app = {
    async go(moves) {
      for (const move of moves) {
        for (const [index, step] of move.steps.entries()) {
          await frames(move.waits[index] ?? 0);
          take(step, move);
        }
      }
    },
  };
}
