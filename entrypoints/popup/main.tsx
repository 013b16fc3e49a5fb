// First of all: the store is being opened while the rest is got ready.
import '@/utils/surface/use-store';

import { render } from 'preact';
import { Panel } from '@/components/panel';
import { usePanel } from '@/utils/surface/use-panel';

function Shell() {
  return <Panel {...usePanel()} shell="popup" />;
}

render(<Shell />, document.body);
