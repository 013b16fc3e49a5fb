import './controls.css';
import './aims.css';
import './data.css';
import type { DataActions, DataModel } from '@/utils/surface/data-model';
import type { Connections } from '@/utils/surface/use-connections';
import { DataBackups } from './data-backups';
import { DataErase } from './data-erase';
import { DataExport } from './data-export';
import { DataImport } from './data-import';
import { DataKeeping } from './data-keeping';
import { KnownPeople } from './known-people';

type Props = { model: DataModel; actions: DataActions; connections: Connections; now: number };

/** Her data: taking it along, bringing it back, the backups, how long people stay, and erasing everything. */
export function DataPlace(props: Props) {
  return (
    <div class="aims-form">
      <DataExport {...props} />
      <DataImport {...props} />
      <DataBackups {...props} />
      <KnownPeople connections={props.connections} />
      <DataKeeping {...props} />
      <DataErase {...props} />
    </div>
  );
}
