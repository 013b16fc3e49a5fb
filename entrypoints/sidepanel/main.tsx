import { render } from 'preact';
import { Panel } from '@/components/panel';
import { usePanel } from '@/utils/surface/use-panel';

function Shell() {
  return <Panel {...usePanel()} shell="sidepanel" />;
}

render(<Shell />, document.body);
