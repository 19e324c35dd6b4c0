import type { Catalog } from '../catalog/catalog';
import { DEFAULT_SETTINGS, type Settings } from '../config/config';
import type { IsoDate } from '../text/calendar';
import { type Checking, checking } from './checking';
import { type Desk, desk } from './desk';
import { type Documents, documents } from './documents';
import { type Exporting, exporting } from './exporting';
import { type Looking, looking } from './looking';
import { type Writing, writing } from './writing';

export interface ServiceOptions {
  readonly catalog: Catalog;
  /** Today's date, asked whenever a draft without a date is judged. */
  readonly today: () => IsoDate;
  /** Told about faults inside, never with text of a document. */
  readonly log?: (message: string) => void;
  /** From config files and editor; default: profile `chuan`, nothing of one's own. */
  readonly settings?: Settings;
}

/** What stands behind all answers. */
interface Grounds {
  readonly catalog: Catalog;
  readonly settings: Settings;
  /** Today's date, by which drafts without a date are judged. */
  readonly today: () => IsoDate;
}

/** What other groups of questions build on. */
export type Core = Grounds & Documents & Checking & Exporting;

/** All that editor and command line ask. Plain data, offsets of the document; no method throws, whatever the text. */
export interface Service extends Grounds, Documents, Checking, Exporting, Looking, Writing, Desk {
  /** The same service with other settings or another catalogue; documents go on being valid. */
  with(options: Partial<ServiceOptions>): Service;
}

/** Makes the service. Pure: what it knows of the world comes in through `options`. */
export function createService(options: ServiceOptions): Service {
  const { catalog, today, log } = options;
  const settings = options.settings ?? DEFAULT_SETTINGS;
  const read = documents(catalog, today);
  const core: Core = { catalog, settings, today, ...read, ...checking(read, catalog, settings, log), ...exporting(read, catalog, today) };
  return { ...core, ...looking(read), ...writing(core), ...desk(core), with: (changed) => createService({ ...options, ...changed }) };
}
