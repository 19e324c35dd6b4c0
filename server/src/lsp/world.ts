import type { Catalog } from '../catalog/catalog';
import { createService } from '../service';
import { systemClock } from './clock';
import type { World } from './server';

/** The world as both hosts have it: the machine's clock and the built-in catalogue. */
export function createWorld(): World {
  const today = () => isoDate(new Date());
  return {
    clock: systemClock,
    today,
    createService: (settings, log) => createService({ catalog: NO_CATALOG, today, log, settings }),
    version: '0.1.0',
  };
}

function isoDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Until the catalogue is there: knows nothing. */
const NO_CATALOG = {
  agency: () => undefined,
  reference: () => undefined,
  findReferences: () => [],
  findLaw: () => undefined,
  isCurrent: () => true,
  successorsOn: () => ({ entries: [], clear: false }),
  findNames: () => [],
  provinceIn: () => undefined,
} as unknown as Catalog;
