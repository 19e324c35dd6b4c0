// Stand-ins for parts on their way; removed as they come.
import type { Catalog, ReferenceEntry } from '../catalog/catalog';
import type { Citation, Definition, Mention } from '../model/types';
import type { Block } from '../syntax/block';

export const definitionsOf = (_block: Block): readonly Definition[] => [];
export const mentionsOf =
  (_catalog: Catalog) =>
  (_block: Block): readonly Mention[] => [];
export const resolveCitation = (_citation: Citation, _catalog: Catalog, _day: string): ReferenceEntry | undefined => undefined;
export const createCatalog = (_own: unknown): Catalog => ({
  agency: () => undefined,
  reference: () => undefined,
  findReferences: () => [],
  findLaw: () => undefined,
  isCurrent: () => true,
  successorsOn: () => ({ entries: [], clear: false }),
  searchAgencies: () => [],
  searchReferences: () => [],
  findNames: () => [],
  provinceIn: () => null,
});
