import type { MarkView } from '@/utils/messaging/contract';
import { size } from './mark-place';

const radius = 9.5;
const around = 2 * Math.PI * radius;

/**
 * The mark's inside. Text in a closed shadow root can be read by the page (`window.find` and a selection,
 * measured 2026-11 in both browsers), generated content can't: the number is an attribute that CSS shows,
 * and the words are an `aria-label`. One text for all marks of a page: the browser parses it once.
 */
const style = `
  button {
    all: unset; box-sizing: border-box; position: absolute;
    inline-size: ${size}px; block-size: ${size}px; border-radius: 50%; cursor: pointer;
    display: grid; place-items: center; background: var(--paper); color: var(--ink); direction: ltr;
  }
  button::before {
    content: attr(data-score); grid-area: 1 / 1; position: relative;
    font: 600 10px/1 system-ui, sans-serif; font-variant-numeric: tabular-nums; letter-spacing: -0.2px;
  }
  button[data-score='100']::before { font-size: 8px; }
  button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  svg { grid-area: 1 / 1; inline-size: 100%; block-size: 100%; overflow: visible; pointer-events: none; }
  .track { stroke: var(--track); }
  .soFar .track { stroke: var(--dash); stroke-dasharray: 1.5 2.5; }
  .arc { stroke: var(--fit); }
  .provisional .arc { stroke-width: 1.5; }
  .eye { stroke: var(--ink); }
  .glyph { fill: var(--accent); stroke: var(--paper); }
  .glyph path { stroke: var(--paper); fill: none; }
  .glyph[data-stage='kept'] path { fill: var(--paper); stroke: none; }
  [hidden] { display: none; }
  @media (forced-colors: active) {
    button { background: Canvas; color: CanvasText; }
    .track, .soFar .track { stroke: CanvasText; stroke-width: 0.75px; } .arc, .eye { stroke: CanvasText; }
    .glyph { fill: Highlight; stroke: Canvas; }
    .glyph path { stroke: HighlightText; } .glyph[data-stage='kept'] path { fill: HighlightText; }
  }
`;

const light =
  '--paper:#fffdf8;--ink:#2b2a27;--track:#e3ddd0;--dash:#9a8f80;--fit:#1f6f63;--accent:#a8431f';
const dark =
  '--paper:#1d1c1a;--ink:#f3efe6;--track:#45413a;--dash:#857e72;--fit:#6cc5b4;--accent:#e58a63';

/** The small sign in the corner for somebody kept: a bookmark, an arrow on its way, an answer. */
const tick = 'M-2 .2 -.6 1.6 2 -1.4';
const glyphs = {
  kept: 'M-1.5-2.2v4.4L0 1l1.5 1.2v-4.4z',
  asked: 'M-2 0h4M.4 -1.6 2 0 .4 1.6',
  replied: tick,
  meeting: tick,
  mentoring: tick,
  closed: 'M-1.6 0h3.2',
} as const;

/** Built once for a page and copied for each of its marks. */
let pattern: { document: Document; button: HTMLButtonElement } | undefined;

/** Builds the mark's inside and returns what redraws it, and what lays out its host. */
export function drawMark(root: ShadowRoot, onClick: (event: Event) => void) {
  const document = root.ownerDocument;
  if (pattern?.document !== document) pattern = { document, button: buildButton(document) };
  const hostSheet = document.createElement('style');
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const button = pattern.button.cloneNode(true) as HTMLButtonElement;
  const arc = part('.arc');
  const eye = part('.eye');
  const glyph = part('.glyph');
  const glyphLine = part('.glyph path');
  button.addEventListener('click', onClick);
  root.append(hostSheet, sheet, button);
  let drawn: MarkView | undefined;

  function part(selector: string): Element {
    const found = button.querySelector(selector);
    if (!found) throw new Error(`The pattern of the mark has no ${selector}.`);
    return found;
  }

  function layOut(rules: string): void {
    hostSheet.textContent = `:host { ${rules} }`;
  }

  /**
   * Where the mark stands from its host, in CSS pixels. A translation needs no layout, and the browser does
   * not count it as a shift of the page's.
   */
  function move(left: number, top: number): void {
    button.style.translate = `${left}px ${top}px`;
  }

  function draw(view: MarkView, onDark: boolean): void {
    const ground = onDark ? 'dark' : 'light';
    if (button.dataset.ground !== ground) {
      button.dataset.ground = ground;
      for (const rule of (onDark ? dark : light).split(';')) {
        const [name = '', value = ''] = rule.split(':');
        button.style.setProperty(name, value);
      }
    }
    if (drawn === view) return;
    drawn = view;
    button.setAttribute('aria-label', view.label);
    button.classList.toggle('soFar', view.soFar);
    button.classList.toggle('provisional', view.provisional === true);
    button.dataset.score = view.score === undefined ? '' : String(view.score);
    arc.setAttribute('stroke-dasharray', `${((view.score ?? 0) / 100) * around} ${around}`);
    arc.toggleAttribute('hidden', view.score === undefined || view.score === 0);
    eye.toggleAttribute('hidden', view.score !== undefined);
    glyph.toggleAttribute('hidden', view.stage === undefined);
    if (view.stage) {
      glyph.setAttribute('data-stage', view.stage);
      glyphLine.setAttribute('d', glyphs[view.stage]);
    }
  }

  return { draw, layOut, move, button };
}

function buildButton(document: Document): HTMLButtonElement {
  const button = document.createElement('button');
  const svg = shape('svg', { viewBox: '0 0 22 22', 'aria-hidden': 'true', fill: 'none' });
  const ring = { cx: 11, cy: 11, r: radius, 'stroke-width': 2.5 };
  const eye = 'M5.5 11c2-3 9-3 11 0-2 3-9 3-11 0zm4 0a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0';
  const turned = { 'stroke-linecap': 'round', transform: 'rotate(-90 11 11)' };
  const glyph = shape('g', { class: 'glyph', transform: 'translate(19 19)' });
  glyph.append(
    shape('circle', { r: 4.2, 'stroke-width': 1.2 }),
    shape('path', { 'stroke-width': 1.1 }),
  );
  svg.append(
    shape('circle', { ...ring, class: 'track' }),
    shape('circle', { ...ring, ...turned, class: 'arc' }),
    shape('path', { class: 'eye', 'stroke-width': 1.2, d: eye }),
    glyph,
  );
  button.append(svg);
  return button;

  function shape(name: string, attributes: Record<string, string | number>): SVGElement {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  }
}
