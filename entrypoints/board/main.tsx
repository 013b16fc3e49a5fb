// First of all: the store is being opened while the rest is got ready.
import '@/utils/surface/use-store';

import { render } from 'preact';
import { Board } from '@/components/board';
import { useBoard } from '@/utils/surface/use-board';

function Shell() {
  return <Board {...useBoard()} />;
}

render(<Shell />, document.body);
