import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first day that a zip file can name: nothing of the day on which it was made. */
const EARLIEST = new Date(1980, 0, 1);

/** Zips `parts` (name → bytes) so that the same parts give the same bytes: fixed times, the order as given. */
export function zipStable(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) entries[name] = [bytes, { mtime: EARLIEST, level: 6 }];
  return zipSync(entries);
}

/** The same Office file without the times of its making. */
export function stable(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const core = parts['docProps/core.xml'];
  if (core) parts['docProps/core.xml'] = strToU8(strFromU8(core).replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''));
  return zipStable(Object.fromEntries(Object.entries(parts).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))));
}

/** Word and LibreOffice expect the list of contents first. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2;
}
