import { FormTable } from './search-form';
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
  readonly form: string;
  readonly cost: number;
}

/** The entries that a query can mean, by number. */
export interface Matches {
  /** Numbers of the entries found, rising. */
  readonly found: readonly number[];
  /** By entry: what it costs; holds for those found only. */
  readonly costs: Float64Array;
  /** By entry: the form that was met, by number; see `NameIndex.textOf`. */
  readonly forms: Int32Array;
}

/** Names made ready to be searched by what people type. Built once. */
export class NameIndex<T> {
  readonly entries: readonly T[];
  private readonly texts: readonly string[];
  private readonly table: FormTable;
  /** By form: the number of its entry. */
  private readonly owner: Int32Array;
  /** By form: 1 for all but the first of its entry. */
  private readonly later: Uint8Array;
  /** By entry. */
  private readonly extras: Float64Array;
  private readonly costs: Float64Array;
  private readonly forms: Int32Array;

  constructor(names: readonly Named<T>[]) {
    this.entries = names.map(({ entry }) => entry);
    this.texts = names.flatMap(({ forms }) => forms);
    this.table = new FormTable(this.texts);
    this.owner = Int32Array.from(names.flatMap(({ forms }, i) => forms.map(() => i)));
    this.later = Uint8Array.from(names.flatMap(({ forms }) => forms.map((_, i) => Math.min(i, 1))));
    this.extras = Float64Array.from(names, ({ extra = 0 }) => extra);
    this.costs = new Float64Array(names.length);
    this.forms = new Int32Array(names.length);
  }

  /** The form with this number, as written. */
  textOf(form: number): string {
    return this.texts[form] ?? '';
  }

  /** The entries that `query` can mean, each with its best form. The next query writes its answer over this one. */
  match(query: string): Matches {
    const { costs, forms, owner, later, extras } = this;
    costs.fill(Number.POSITIVE_INFINITY);
    let best = Number.POSITIVE_INFINITY;
    const met: number[] = [];
    this.table.match(queryWords(query), (form, match) => {
      const entry = owner[form] as number;
      const cost = match + (later[form] === 1 ? LATER_FORM : 0) + (extras[entry] as number);
      const before = costs[entry] as number;
      if (cost >= before) return;
      // The forms of an entry stand side by side.
      if (met[met.length - 1] !== entry) met.push(entry);
      costs[entry] = cost;
      forms[entry] = form;
      if (cost < best) best = cost;
    });
    return { found: met.filter((entry) => (costs[entry] as number) <= best + REACH), costs, forms };
  }

  /** The entries that `query` can mean, each once with its best form, cheapest first. */
  search(query: string): NameMatch<T>[] {
    const { found, costs, forms } = this.match(query);
    return found
      .map((entry) => ({ entry: this.entries[entry] as T, form: this.textOf(forms[entry] as number), cost: costs[entry] as number }))
      .sort((a, b) => a.cost - b.cost);
  }
}
