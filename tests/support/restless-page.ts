import { pageNonce } from '../../scripts/lab/sample-web.ts';

declare global {
  interface Window {
    /** Goes to another page of the site as its own router does: the address first, the content later. */
    goTo(path: string, delay: number): Promise<void>;
    /** Throws the name's surroundings away and builds them again, as a framework does. */
    rerender(): void;
    /** Goes to another page and writes its content into the nodes that are there already. */
    recycle(path: string, delay: number): Promise<void>;
  }
}

/**
 * Makes a fixture as restless as the sites are: links nested by script (which no parser would leave so),
 * parts thrown away and built again, addresses that change long before the content does.
 *
 * @param others the other pages of the site, by path
 */
export function restless(html: string, others: Record<string, string> = {}): string {
  const templates = Object.entries(others).map(
    ([path, other]) =>
      `<template data-path="${path}">${/<body[^>]*>([\s\S]*)<\/body>/i.exec(other)?.[1]}</template>`,
  );
  const script = `<script nonce="${pageNonce}">(${install})();</script>`;
  return html.replace(/<\/body>/i, `${templates.join('')}${script}</body>`);
}

function install(): void {
  const templates = [...document.querySelectorAll<HTMLTemplateElement>('template[data-path]')];
  const heading = () => document.querySelector('main h2, [data-testid="UserName"]');

  function nestLinks(): void {
    const inner = heading()?.closest('a');
    if (!inner || inner.parentElement?.closest('a')) return;
    const outer = document.createElement('a');
    outer.href = inner.href;
    inner.replaceWith(outer);
    outer.append(inner);
  }
  nestLinks();

  window.rerender = () => {
    const link = heading()?.closest('a') ?? heading();
    const row = link?.parentElement;
    row?.replaceWith(row.cloneNode(true));
    nestLinks();
  };

  function morph(from: Element, to: Element): void {
    for (const { name } of [...from.attributes]) from.removeAttribute(name);
    for (const { name, value } of to.attributes) from.setAttribute(name, value);
    const [theirs, ours] = [[...to.childNodes], [...from.childNodes]];
    for (const [index, wanted] of theirs.entries()) {
      const present = ours[index];
      if (
        present instanceof Element &&
        wanted instanceof Element &&
        present.tagName === wanted.tagName
      )
        morph(present, wanted);
      else if (present instanceof Text && wanted instanceof Text) present.data = wanted.data;
      else if (present) present.replaceWith(wanted.cloneNode(true));
      else from.append(wanted.cloneNode(true));
    }
    for (const surplus of ours.slice(theirs.length)) surplus.remove();
  }

  window.recycle = (path, delay) => {
    history.pushState(null, '', path);
    return new Promise((resolve) => {
      setTimeout(() => {
        const template = templates.find(({ dataset }) => dataset.path === path);
        const wanted = [...(template?.content.children ?? [])];
        const present = [...document.body.children].filter(
          (child) => !child.matches('template, script'),
        );
        for (const [index, element] of wanted.entries()) {
          const old = present[index];
          if (old?.tagName === element.tagName) morph(old, element);
          else if (old) old.replaceWith(element.cloneNode(true));
        }
        resolve();
      }, delay);
    });
  };

  window.goTo = (path, delay) => {
    history.pushState(null, '', path);
    return new Promise((resolve) => {
      setTimeout(() => {
        const template = templates.find(({ dataset }) => dataset.path === path);
        for (const child of [...document.body.children]) {
          if (!child.matches('template, script')) child.remove();
        }
        if (template) document.body.prepend(template.content.cloneNode(true));
        nestLinks();
        resolve();
      }, delay);
    });
  };
}
