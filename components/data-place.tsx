import './controls.css';
import './aims.css';
import './data.css';
import type { DataActions, DataModel } from '@/utils/surface/data-model';
import { DataBackups } from './data-backups';
import { DataErase } from './data-erase';
import { DataExport } from './data-export';
import { DataImport } from './data-import';
import { DataKeeping } from './data-keeping';

type Props = { model: DataModel; actions: DataActions; now: number };

/** Her data: taking it along, bringing it back, the backups, how long people stay, and erasing everything. */
export function DataPlace(props: Props) {
  return (
    <div class="aims-form">
      <DataExport {...props} />
      <DataImport {...props} />
      <DataBackups {...props} />
      <DataKeeping {...props} />
      <DataErase {...props} />
    </div>
  );
}
