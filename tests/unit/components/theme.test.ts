import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/theme.css', 'utf8');

/** The colours of one scheme by name. */
function colours(scheme: 0 | 1): Record<string, string> {
  const found = css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return Object.fromEntries([...found].map((match) => [match[1], match[2 + scheme]]));
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'sheet', 'sunk'];
const pairs: [string, string, number][] = [
  ...grounds.map((ground): [string, string, number] => ['ink', ground, 7]),
  ['ink', 'accent-tint', 7],
  ['ink', 'notice', 7],
  ...grounds.map((ground): [string, string, number] => ['ink-soft', ground, 7]),
  ['ink-soft', 'accent-tint', 4.5],
  ['ink-soft', 'notice', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ...grounds.map((ground): [string, string, number] => ['accent', ground, 4.5]),
  ...grounds.map((ground): [string, string, number] => ['edge', ground, 3]),
  ...['little', 'some', 'good', 'strong'].map((band): [string, string, number] => [
    `fit-${band}`,
    'paper',
    3,
  ]),
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the %s theme', (_name, scheme) => {
  const colour = colours(scheme);

  it.each(pairs)('sets %s on %s at %d or more', (front, ground, least) => {
    expect(contrast(colour[front] ?? '', colour[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });

  it('draws fit ever stronger along one ramp', () => {
    const ramp = ['little', 'some', 'good', 'strong'].map((band) =>
      contrast(colour[`fit-${band}`] ?? '', colour.paper ?? ''),
    );
    expect(ramp).toEqual(ramp.toSorted((a, b) => a - b));
  });
});

it('reads left to right and right to left alike', () => {
  expect(css).not.toMatch(/\b(margin|padding|border)-(left|right|top|bottom)\b/);
});
