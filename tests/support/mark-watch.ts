import type { Page } from 'puppeteer-core';

/** What a watcher of marks has seen since it began. */
export type Watched = {
  /** How often it looked: in every frame, and after every change of the page. */
  looks: number;
  /** Marks with a score that isn't the one of the name that they stand beside; each once. */
  wrong: string[];
  /** The marks that stand right now: the name beside each, and its score. */
  marks: { name: string; score: string }[];
  /** How many hosts are in the page. */
  hosts: number;
  /** Names in sight without a mark. */
  bare: string[];
};

/**
 * Watches every mark of a tab with an extension's eyes, from inside the tab: in each animation frame, and
 * after each change of the page once our script has had its turn, so nothing that could be painted is missed.
 *
 * @param scores which scores may stand beside which name
 * @param names a selector of the elements with names
 */
export async function watchMarks(
  board: Page,
  page: Page,
  scores: Record<string, string[]>,
  names: string,
): Promise<() => Promise<Watched>> {
  const url = await page.evaluate(() => location.href);
  const tabId = await board.evaluate(
    async (address) => (await api.tabs.query({})).find((tab) => tab.url === address)?.id ?? -1,
    url,
  );
  const run = (command: 'start' | 'tell') =>
    board.evaluate(
      async (id, what, expected, selector) => {
        const [answer] = await api.scripting.executeScript({
          target: { tabId: id },
          args: [what, expected, selector],
          func: (
            ask: 'start' | 'tell',
            allowed: Record<string, string[]>,
            nameSelector: string,
          ) => {
            type State = { looks: number; wrong: Set<string>; look(): object };
            const world = globalThis as unknown as { markWatch?: State };
            const rootOf = (host: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }) =>
              host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
            const buttonsByHost = new WeakMap<Element, HTMLElement | null>();
            const buttonOf = (host: HTMLElement) => {
              const known = buttonsByHost.get(host);
              if (known !== undefined) return known;
              const button = rootOf(host)?.querySelector<HTMLElement>('button[data-score]') ?? null;
              buttonsByHost.set(host, button);
              return button;
            };
            const start = (): State => {
              const state: State = {
                looks: 0,
                wrong: new Set(),
                look() {
                  state.looks += 1;
                  const hosts = [...document.querySelectorAll<HTMLElement>('div:empty')].filter(
                    (host) => host.attributes.length === 0 && buttonOf(host),
                  );
                  const marks = hosts.map((host) => {
                    const button = buttonOf(host) as HTMLElement;
                    return {
                      box: button.getBoundingClientRect(),
                      score: button.dataset.score ?? '',
                    };
                  });
                  const seen = [...document.querySelectorAll<HTMLElement>(nameSelector)].map(
                    (element) => ({
                      text: element.textContent ?? '',
                      box: element.getBoundingClientRect(),
                    }),
                  );
                  const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
                  const beside = marks.map(({ box, score }) => {
                    const nearest = seen
                      .map(({ text, box: name }) => ({
                        text,
                        away: Math.abs(middle(name) - middle(box)),
                      }))
                      .sort((a, b) => a.away - b.away)[0];
                    const name = nearest && nearest.away < 40 ? nearest.text : 'nobody';
                    const right = allowed[name] ?? [];
                    if (!right.includes(score)) state.wrong.add(`${score} beside ${name}`);
                    return { name, score };
                  });
                  const bare = seen
                    .filter(({ box }) => box.top > 0 && box.bottom < innerHeight)
                    .map(({ text }) => text)
                    .filter((text) => !beside.some(({ name }) => name === text));
                  return { marks: beside, hosts: hosts.length, bare };
                },
              };
              const each = () => {
                state.look();
                requestAnimationFrame(each);
              };
              requestAnimationFrame(each);
              // In a task of its own: everybody who observes the page has had their turn by then.
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => state.look();
              new MutationObserver(() => port2.postMessage(null)).observe(document, {
                subtree: true,
                childList: true,
                characterData: true,
                attributes: true,
                attributeFilter: ['href'],
              });
              return state;
            };
            world.markWatch ??= start();
            const now = world.markWatch.look();
            return ask === 'start'
              ? undefined
              : { ...now, looks: world.markWatch.looks, wrong: [...world.markWatch.wrong] };
          },
        });
        return answer?.result;
      },
      tabId,
      command,
      scores,
      names,
    );
  await run('start');
  return async () => (await run('tell')) as unknown as Watched;
}
