import { costOf, mayMean, type SearchForm, searchForm } from './search-form';
import { queryWords } from './search-words';

/** What a hit costs above the best one before it is left out. */
const REACH = 2.5;
/** What a name costs for being one of several forms, in the order the forms are given. */
const LATER_FORM = 0.12;

/** An entry and its forms, the first of which is its name. */
export interface Named<T> {
  readonly entry: T;
  readonly forms: readonly string[];
  /** Added to what a match costs. */
  readonly extra?: number;
}

/** A hit of `NameIndex`: the lower the cost the better. */
export interface NameMatch<T> {
  readonly entry: T;
  /** The form that was met, as written. */
  readonly form: string;
  readonly cost: number;
}

/** Names made ready to be searched by what people type. Built once. */
export class NameIndex<T> {
  private readonly names: readonly { readonly entry: T; readonly forms: readonly SearchForm[]; readonly extra: number }[];

  constructor(names: readonly Named<T>[]) {
    this.names = names.map(({ entry, forms, extra = 0 }) => ({ entry, forms: forms.map(searchForm), extra }));
  }

  /** The entries that `query` can mean, each once with its best form, cheapest first; of two that cost the same the one given first. */
  search(query: string): NameMatch<T>[] {
    const words = queryWords(query);
    const isNear = mayMean(words);
    const matches: NameMatch<T>[] = [];
    for (const { entry, forms, extra } of this.names) {
      let best: NameMatch<T> | null = null;
      for (const form of forms) {
        if (!isNear(form)) continue;
        const cost = costOf(words, form) + (form === forms[0] ? 0 : LATER_FORM) + extra;
        if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { entry, form: form.text, cost };
      }
      if (best) matches.push(best);
    }
    matches.sort((a, b) => a.cost - b.cost);
    const reach = (matches[0]?.cost ?? 0) + REACH;
    return matches.filter(({ cost }) => cost <= reach);
  }
}
