import { createCatalog } from '../catalog/create';
import type { Settings } from '../config/config';
import type { IsoDate } from '../text/calendar';
import { createService, type Service } from './service';

/** Makes the service with `settings`; `log` is told of faults inside, never with text of a document. */
export type MakeService = (settings: Settings, log: (line: string) => void) => Service;

/** Services over the built-in catalogue with the user's own entries on top; its tables are not decoded again while those entries stay the same. */
export function serviceFactory(today: () => IsoDate): MakeService {
  let entries: string | null = null;
  let catalog = null as ReturnType<typeof createCatalog> | null;
  return (settings, log) => {
    const { agencies, references } = settings;
    const wanted = JSON.stringify([agencies, references]);
    if (!catalog || wanted !== entries) catalog = createCatalog({ extraAgencies: agencies, extraReferences: references });
    entries = wanted;
    return createService({ catalog, today, log, settings });
  };
}
