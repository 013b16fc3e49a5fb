/** What a curious page got to know. Empty means that it found nothing. */
export type ProbeFindings = string[];

/**
 * A script that a page could carry: it listens to everything from the start on, and on demand searches
 * the page for what it should not know. It runs in the page's own world, with the page's own rights.
 *
 * @param eventNames events that it listens for by name, because a page can't listen for all
 */
export function probeScript(eventNames: readonly string[]): string {
  return `(${installProbe.toString()})(${JSON.stringify(eventNames)});`;
}

declare global {
  interface Window {
    probe: {
      /** Searches for these strings by every means; returns where they were found. */
      search(secrets: readonly string[]): ProbeFindings;
      /** Makes up every event and message that it knows of. */
      forge(): void;
    };
  }
}

function installProbe(eventNames: readonly string[]): void {
  // What it listens for would otherwise be found in itself.
  document.currentScript?.remove();
  const heard: string[] = [];
  const hear = (where: string, what: unknown) => heard.push(`${where}: ${JSON.stringify(what)}`);

  addEventListener('message', (event) => hear('message', event.data), true);
  for (const name of eventNames) {
    for (const target of [window, document]) {
      target.addEventListener(
        name,
        (event) => hear(`event ${name}`, (event as CustomEvent).detail ?? null),
        true,
      );
    }
  }
  const dispatch = EventTarget.prototype.dispatchEvent;
  let forging = false;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (!forging) hear('dispatchEvent', event.type);
    return dispatch.call(this, event);
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    hear('attachShadow', init);
    return attach.call(this, { ...init, mode: 'open' });
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      if (type === 'attributes')
        hear('attribute', (target as Element).getAttribute(attributeName ?? ''));
      for (const node of addedNodes)
        hear('node', node instanceof Element ? node.outerHTML : node.textContent);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  function everyElement(): Element[] {
    return [...document.querySelectorAll('*')];
  }

  /** Text that a selection reaches, also in places that the page's scripts can't look into. */
  function selectable(): string {
    const selection = getSelection();
    const texts: string[] = [];
    const finder = window as unknown as { find(text: string, ...options: boolean[]): boolean };
    for (const letter of ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'e', 'o']) {
      selection?.removeAllRanges();
      for (let count = 0; count < 400 && finder.find(letter, false, false, false); count++) {
        selection?.modify('move', 'backward', 'lineboundary');
        selection?.modify('extend', 'forward', 'lineboundary');
        texts.push(selection?.toString() ?? '');
        selection?.modify('extend', 'backward', 'paragraph');
        texts.push(selection?.toString() ?? '');
        selection?.collapseToEnd();
      }
    }
    selection?.selectAllChildren(document.documentElement);
    texts.push(selection?.toString() ?? '');
    document.execCommand('selectAll');
    texts.push(getSelection()?.toString() ?? '');
    selection?.removeAllRanges();
    return texts.join('\n');
  }

  function painted(): string {
    return everyElement()
      .flatMap((element) =>
        ['::before', '::after', null].map((part) => getComputedStyle(element, part).content),
      )
      .join('\n');
  }

  function search(secrets: readonly string[]): ProbeFindings {
    const finder = window as unknown as { find(text: string, ...options: boolean[]): boolean };
    const root = document.documentElement as HTMLElement & { getHTML?(options: object): string };
    const places: Record<string, string> = {
      'the markup': root.outerHTML,
      'the markup with shadow roots': root.getHTML?.({ serializableShadowRoots: true }) ?? '',
      'the text': `${root.textContent}\n${root.innerText}`,
      'open shadow roots': everyElement()
        .map((element) => element.shadowRoot?.innerHTML ?? '')
        .join('\n'),
      'a selection': selectable(),
      'generated content': painted(),
      'accessible names': everyElement()
        .map((element) => `${element.ariaLabel} ${element.ariaDescription}`)
        .join('\n'),
      'loaded resources': performance
        .getEntries()
        .map(({ name }) => name)
        .join('\n'),
      'what was heard': heard.join('\n'),
      'global names': Object.getOwnPropertyNames(window).join('\n'),
    };
    // As a word of its own: a number is also part of hashes and sizes.
    const standsIn = (text: string, secret: string) =>
      text
        .split(secret)
        .slice(0, -1)
        .some((before, index, all) => {
          const after = text.slice(all.slice(0, index + 1).join(secret).length + secret.length);
          return !/[\w-]$/.test(before) && !/^[\w-]/.test(after);
        });
    const found = Object.entries(places).flatMap(([place, text]) =>
      secrets.filter((secret) => standsIn(text, secret)).map((secret) => `${place}: ${secret}`),
    );
    for (const secret of secrets) {
      getSelection()?.removeAllRanges();
      if (finder.find(secret, false, false, true)) found.push(`window.find: ${secret}`);
    }
    getSelection()?.removeAllRanges();
    return found;
  }

  function forge(): void {
    forging = true;
    for (const name of eventNames) {
      for (const target of [window, document]) {
        target.dispatchEvent(
          new CustomEvent(name, { detail: { contentScriptName: 'linkedin', messageId: 'x' } }),
        );
      }
      postMessage({ type: name, contentScriptName: 'linkedin', messageId: 'x' }, '*');
    }
    for (const name of [
      'pagehide',
      'beforeunload',
      'unload',
      'freeze',
      'abort',
      'visibilitychange',
    ]) {
      window.dispatchEvent(new Event(name));
      document.dispatchEvent(new Event(name));
    }
    forging = false;
  }

  window.probe = { search, forge };
}
