// First of all: the store is being opened while the rest is got ready.
import '@/utils/surface/use-store';

import { render } from 'preact';
import { Panel } from '@/components/panel';
import type { FirstLook } from '@/utils/surface/first-look';
import { usePanel } from '@/utils/surface/use-panel';

function Shell({ first }: { first: FirstLook | undefined }) {
  return <Panel {...usePanel(first)} shell="popup" />;
}

/** Puts the panel into the page, in the place of the first screen, whose elements it takes over. */
export function startPanel(first: FirstLook | undefined): void {
  render(<Shell first={first} />, document.body);
}
