import { fold, foldKey } from '../text/fold';
import { once } from '../text/once';
import { builtInAgencies, userRecord } from './agencies';
import type { AgencyEntry, Catalog, Province, ReferenceEntry } from './catalog';
import { MoreReferences } from './more-references';
import { NameFinder } from './names';
import { communeOfDistrict, communesOf, districtPlaces, districtsOf, formerCommunesOf, provincePlaces, provinces } from './places';
import { builtInReferences, ReferenceIndex } from './references';
import { createAgencySearch } from './search/search';
import { createReferenceSearch } from './search/search-references';
import { isCurrent, successorsOn } from './validity';

/** The user's own entries: they go on top, and take the place of a built-in entry with the same id. */
export interface CatalogOptions {
  readonly extraAgencies?: readonly AgencyEntry[];
  readonly extraReferences?: readonly ReferenceEntry[];
}

/** The catalogue. Costs nothing until it is asked; each table is decoded at the first question that needs it. */
export function createCatalog(options: CatalogOptions = {}): Catalog {
  const records = once(() => {
    const own = (options.extraAgencies ?? []).map(userRecord);
    const taken = new Set(own.map(({ entry }) => entry.id));
    return [...own, ...builtInAgencies().filter(({ entry }) => !taken.has(entry.id))];
  });
  const agencies = once(() => records().map(({ entry }) => entry));
  const references = once(() => {
    const own = options.extraReferences ?? [];
    const taken = new Set(own.map(({ id }) => id));
    return [...own, ...builtInReferences().filter(({ id }) => !taken.has(id))];
  });
  const places = once(() => [...provincePlaces(), ...districtPlaces()]);
  const agencyById = once(() => new Map([...places().map(({ entry }) => entry), ...agencies()].map((entry) => [entry.id, entry])));
  const referenceById = once(() => new Map(references().map((entry) => [entry.id, entry])));
  const districtCode = once(() => new Map(districtPlaces().map(({ entry, code }) => [entry.id, code])));
  const provinceByKey = once(() => provinceKeys());
  const finder = once(() => new NameFinder(records(), places()));
  const agencySearch = once(() => createAgencySearch(agencies()));
  const referenceSearch = once(() => createReferenceSearch(references(), more));
  const more = new MoreReferences(loadMoreReferences);
  const index = new ReferenceIndex(references, more);
  const lookUp = (id: string) => agencyById().get(id);
  return {
    agency: lookUp,
    reference: (id) => referenceById().get(id) ?? more.withId(id),
    allAgencies: agencies,
    allReferences: references,
    provinces,
    province: (codeOrName) => provinceByKey().get(foldKey(codeOrName)) ?? provinceByKey().get(foldKey(codeOrName).replace(/^(?:tinh|thanh pho|tp\.?) ?/, '')),
    provinceType: (code, day) => {
      const types = provinceByKey().get(code)?.types ?? [];
      return (types.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo)) ?? types[0])?.type ?? null;
    },
    communesOf,
    districtsOf,
    formerCommunesOf: (id) => formerCommunesOf(districtCode().get(id) ?? ''),
    communeOfDistrict: (id) => communeOfDistrict(districtCode().get(id) ?? ''),
    findReferences: (query) => index.find(query),
    findLaw: (query) => index.findLaw(query),
    isCurrent,
    successorsOn: (entry, day, words = '') => successorsOn(entry, day, words, lookUp),
    predecessorsOf: (entry) =>
      agencies().flatMap((other) => other.successors.filter(({ id }) => id === entry.id).map(({ functions }) => ({ entry: other, functions }))),
    searchAgencies: (query, options) => agencySearch()(query, options),
    searchReferences: (query, options) => referenceSearch()(query, options),
    provinceIn: (text) => {
      const plain = text.normalize('NFC');
      const record = finder().provinceIn(plain, fold(plain));
      const province = record && provinceByKey().get(record.province);
      if (!record || !province) return undefined;
      const name = record.names[0] ?? province.name;
      return { code: province.code, name: province.name, formerName: name === province.name ? null : name };
    },
    findNames: (plain, folded) => finder().find(plain, folded),
  };
}

/** Loads the further documents: a module of its own, read at the first call. */
function loadMoreReferences(): string {
  const { moreReferences } = require('./more-data') as typeof import('./more-data');
  return moreReferences;
}

/** Provinces by code, folded name and folded former names. */
function provinceKeys(): Map<string, Province> {
  const map = new Map<string, Province>();
  for (const record of provincePlaces()) {
    const province = provinces().find(({ code }) => code === record.province);
    if (province) for (const name of record.names) map.set(foldKey(name), province);
  }
  for (const province of provinces()) map.set(province.code, province);
  return map;
}
