import { render } from 'preact';
import { Board } from '@/components/board';
import { useBoard } from '@/utils/surface/use-board';

function Shell() {
  return <Board {...useBoard()} />;
}

render(<Shell />, document.body);
