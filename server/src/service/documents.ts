import type { Catalog } from '../catalog/catalog';
import type { FeatureContext } from '../features/context';
import type { OtherPlans } from '../features/other-plans';
import { readPlan } from '../model/document/reader';
import type { Plan } from '../model/types';
import { parse, update } from '../syntax/parse';
import type { SyntaxTree } from '../syntax/tree';
import type { IsoDate } from '../text/calendar';
import type { TextEdit } from '../text/edit';

/** A text as it stands, read. Immutable: a change gives a new document that shares what it did not touch. All offsets are UTF-16 units of `text`. */
export interface Document {
  readonly text: string;
  readonly tree: SyntaxTree;
  /** The model; read at the first question and kept. */
  readonly plan: Plan;
}

/** How a text becomes a document, and by which day it is judged. */
export interface Documents {
  /** Reads a text; LF or CRLF. */
  open(text: string): Document;
  /** `document` after `change`. Only the blocks it touches are read again. */
  update(document: Document, change: TextEdit): Document;
  /** The model of `document`; made at the first question and kept. */
  plan(document: Document): Plan;
  /** The day on which names and references of `document` are judged; null when nothing is to be judged by date. */
  asOf(document: Document): IsoDate | null;
  /** What the features of the editor look at: plan, catalogue, day. `others`: what the other plans of the workspace cite. */
  context(document: Document, others?: OtherPlans): FeatureContext;
}

export function documents(catalog: Catalog, today: () => IsoDate): Documents {
  return {
    open: (text) => new ReadDocument(parse(text), catalog, text),
    update(document, { range, newText }) {
      const tree = update(document.tree, { start: range.start, end: range.end, text: newText });
      return new ReadDocument(tree, catalog, null, readPlan(tree, catalog, document.plan));
    },
    plan: ({ plan }) => plan,
    asOf: ({ plan }) => judgingDay(plan, today),
    context({ plan }, others) {
      const day = today();
      const asOf = judgingDay(plan, () => day);
      return others ? { plan, catalog, asOf, today: day, others } : { plan, catalog, asOf, today: day };
    },
  };
}

/** Puts its text together, and reads it as a plan, when somebody asks. */
class ReadDocument implements Document {
  constructor(
    readonly tree: SyntaxTree,
    private readonly catalog: Catalog,
    private joined: string | null = null,
    private read: Plan | null = null,
  ) {}

  get text(): string {
    this.joined ??= this.tree.blocks.map(({ source }) => source).join('');
    return this.joined;
  }

  get plan(): Plan {
    this.read ??= readPlan(this.tree, this.catalog);
    return this.read;
  }
}

/** The document's own date (the first of the month when the day is blank), else today; null when the text is damaged and undated. */
function judgingDay(plan: Plan, today: () => IsoDate): IsoDate | null {
  const { date } = plan.header;
  if (date) return date.length === 7 ? `${date}-01` : date;
  return plan.damaged ? null : today();
}
