import { version } from '../../../package.json';
import { type MakeService, type Office, serviceFactory } from '../service';
import { type IsoDate, isoDay } from '../text/calendar';
import { type Clock, systemClock } from './clock';
import type { ReadFile } from './configs';
import type { ListPlans } from './other-plans';

/** What the server gets from the entry of each host. */
export interface ServerDependencies {
  readonly clock: Clock;
  /** Makes the core with `settings`; called when the first document comes, and again when settings change. `log` is never given text. */
  readonly createService: MakeService;
  readonly readFile: ReadFile;
  /** Absent where the other plans of the workspace cannot be listed. */
  readonly listPlans?: ListPlans;
  /** Loads what Office files need; rejects where the client does not bring it. */
  readonly office?: () => Promise<Office>;
  /** Told whether little memory counts more than speed; absent where the host has no say in it. */
  readonly preferLittleMemory?: (preferred: boolean) => void;
  readonly version: string;
}

/** What both hosts have in common: the machine's clock, and the built-in catalogue with the user's own entries on top. */
export function createDependencies(readFile: ReadFile, listPlans: ListPlans): ServerDependencies {
  const today = () => dayOn(new Date());
  return {
    clock: systemClock,
    createService: serviceFactory(today),
    readFile,
    listPlans,
    version,
  };
}

/** The day on the machine's calendar. */
function dayOn(date: Date): IsoDate {
  return isoDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
