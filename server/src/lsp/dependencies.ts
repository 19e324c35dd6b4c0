import { version } from '../../../package.json';
import type { Catalog } from '../catalog/catalog';
import { createCatalog } from '../catalog/create';
import type { Settings } from '../config/config';
import type { Office } from '../office/office';
import { createService, type Service } from '../service';
import { type Clock, systemClock } from './clock';
import type { ReadFile } from './configs';
import type { ListPlans } from './other-plans';

/** What the server gets from the entry of each host. */
export interface ServerDependencies {
  readonly clock: Clock;
  /** Makes the core with `settings`; called when the first document comes, and again when settings change. `log` is never given text. */
  readonly createService: (settings: Settings, log: (line: string) => void) => Service;
  readonly readFile: ReadFile;
  /** Absent where the other plans of the workspace cannot be listed. */
  readonly listPlans?: ListPlans;
  /** Loads what Office files need; rejects where the client does not bring it. */
  readonly office?: () => Promise<Office>;
  readonly version: string;
}

/** What both hosts have in common: the machine's clock, and the built-in catalogue with the user's own entries on top. */
export function createDependencies(readFile: ReadFile, listPlans: ListPlans): ServerDependencies {
  const today = () => isoDate(new Date());
  const catalogFor = rememberLast(catalogOf, sameEntries);
  return {
    clock: systemClock,
    createService: (settings, log) => createService({ catalog: catalogFor(settings), today, log, settings }),
    readFile,
    listPlans,
    version,
  };
}

function catalogOf({ agencies, references }: Settings): Catalog {
  return createCatalog({ extraAgencies: agencies, extraReferences: references });
}

/** Other settings do not touch the catalogue: its tables need not be decoded again. */
function sameEntries(a: Settings, b: Settings): boolean {
  return JSON.stringify([a.agencies, a.references]) === JSON.stringify([b.agencies, b.references]);
}

function rememberLast<A, B>(make: (input: A) => B, same: (a: A, b: A) => boolean): (input: A) => B {
  let last: { readonly input: A; readonly output: B } | null = null;
  return (input) => {
    if (!last || !same(last.input, input)) last = { input, output: make(input) };
    return last.output;
  };
}

/** The day on the machine's calendar. */
function isoDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
