import type { Backup } from '@/utils/backups/rotation';
import type { ImportChange } from '@/utils/mentors/import';
import type { ImportWay } from '@/utils/mentors/import-plan';
import type { ImportProblem } from '@/utils/portability/import-problem';
import type { PortableSettings } from '@/utils/settings/portable';
import type { Retention } from '@/utils/settings/retention';

/** The settings that an import in each of the two ways would change, as they would be then. */
export type SettingsChange = Record<ImportWay, PortableSettings>;

/** What the Data place shows. What is `undefined` is being loaded. */
export type DataModel = {
  people: number | undefined;
  /** When she last took everything along, and how many changes ago; `never` while she hasn't. */
  lastExport: { at: number; since: number } | 'never' | undefined;
  /** Newest first. */
  backups: Backup[] | undefined;
  /** Set when the store came back empty or older: how many people there were when it was last seen. */
  lost: { people: number } | undefined;
  /** Whether it is time to remind her of an export. */
  remind: boolean;
  /** How long people stay whom she never asked. */
  retention: Retention | undefined;
  /** Set while everything is about to be erased. */
  erasing: { requestId: string } | undefined;
  /** Whether everything was erased while this was open. */
  erased: boolean;
  job: DataJob;
};

/** A file of hers that is being read, or was. `backupAt` is set where it is a backup of ours. */
type Chosen = { name: string; backupAt?: number };

/** The one long thing that is being done, or was done last. `share` is how much of it is done, 0 to 1. */
export type DataJob =
  | { state: 'none' }
  | { state: 'exporting'; share: number }
  | { state: 'exported'; name: string }
  | ({ state: 'reading'; share: number } & Chosen)
  | ({ state: 'refused'; why: Refusal } & Chosen)
  /** Read whole and found right; nothing is changed yet. `here` is how many people there are now. */
  | ({ state: 'read'; change: ImportChange; here: number; settings: SettingsChange } & Chosen)
  | ({ state: 'importing'; share: number } & Chosen)
  | { state: 'imported'; way: ImportWay; change: ImportChange; settings: PortableSettings }
  | { state: 'undoing'; share: number }
  | { state: 'undone' };

/** Why a file is refused, and where. */
export type Refusal = Pick<ImportProblem, 'code' | 'line' | 'place' | 'other'>;

/** What other programs can be given: a table (CSV), an address book (vCard), a calendar (iCalendar). */
export type OtherProgram = 'table' | 'address-book' | 'calendar';

export type DataActions = {
  /** Writes everything into a file and hands it to the browser as a download. */
  exportAll(): void;
  /** Writes her people, or her next steps, for another program. */
  exportFor(program: OtherProgram): void;
  /** Reads a file whole and shows what it would change. */
  readFile(file: File): void;
  readBackup(backup: Backup): void;
  /** Imports what was read: everything, or nothing. */
  importRead(way: ImportWay): void;
  /** Takes the import back: everything is as it was before. */
  undoImport(): void;
  /** Stops what is being done; it then has not been done. */
  stop(): void;
  /** Puts away what the last job said. */
  putAway(): void;
  /** She goes on with the store as it came back. */
  acceptLoss(): void;
  putOffReminder(): void;
  /** How many people would go at once, were this chosen. */
  countOutstayed(retention: Retention): Promise<number>;
  setRetention(retention: Retention): void;
  /** Erases everything, after a moment in which `keepEverything` stops it. */
  eraseEverything(): void;
  keepEverything(): void;
};
