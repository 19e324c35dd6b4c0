import type { Block } from '../syntax/block';
import type { FieldRole } from '../syntax/labels';
import type { Span, SyntaxTree } from '../syntax/tree';
import type { IsoDate } from '../text/calendar';
import type { TextRange } from '../text/range';
import type { TableHead } from './structure/table-head';

/** A legal document named in the text. Ranges count in the block's `plain`. */
export interface Citation {
  /** From the kind word to the end of issuer or date: "Chỉ thị số 07/CT-TTg ngày 21/3/2023 của Thủ tướng Chính phủ". */
  readonly range: TextRange;
  /** `range` and the title that follows it; names inside it are history. Equals `range` when no title follows. */
  readonly extent: TextRange;
  /** Kind of document, in its standard form: "Chỉ thị", "Bộ luật". */
  readonly type: string;
  /** Standard form of the number ("57-NQ/TW", "09/2017/NĐ-CP"); null for laws named without one. */
  readonly number: string | null;
  /** Where the number stands, as written; null when `number` is. */
  readonly numberRange: TextRange | null;
  /** What is wrong in how the number is written; null when nothing is. */
  readonly malformed: 'spaces' | 'dash' | 'no-hyphen' | 'letter-case' | 'eth' | 'party-order' | 'incomplete' | null;
  readonly date: IsoDate | null;
  readonly dateRange: TextRange | null;
  /** A year alone ("Luật Báo chí năm 2016"). */
  readonly year: number | null;
  readonly issuer: string | null;
  readonly issuerRange: TextRange | null;
  /** Full name of a law, code, ordinance or the Constitution; null for other documents. */
  readonly name: string | null;
  /** The title in citing form, behind the issuer; null when none follows. */
  readonly titleRange: TextRange | null;
  /** Index, among the citations of the block, of the one whose title holds this one. */
  readonly nestedIn: number | null;
  /** The words are damaged: report nothing on them. */
  readonly damaged: boolean;
}

/** A name of an agency, a collective of agencies or a place where the catalogue knows it. Ranges count in the block's `plain`. */
export interface Mention {
  readonly range: TextRange;
  /** Entries of the catalogue that the words can mean, best first; empty when the shape is an agency's but no entry fits. */
  readonly entries: readonly string[];
  readonly kind: 'agency' | 'collective' | 'place' | 'office';
  /** Why the name is right however old it is; null when it is judged by date. */
  readonly history: 'citation' | 'quotation' | 'history' | 'name' | null;
}

/** "sau đây gọi tắt là …", or "(Chỉ thị số 07/CT-TTg)" behind the full form. */
export interface Definition {
  readonly term: TextRange;
  /** What the term stands for; null when the text does not show where it starts. */
  readonly meaning: TextRange | null;
}

export type TimeKind = 'by' | 'during' | 'recurring' | 'conditional' | 'unknown';

/** A time expression as an interval of days, both ends included; null where it is open. */
export interface TimeValue {
  readonly kind: TimeKind;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export interface Header {
  readonly kind: 'ke-hoach' | 'cong-van' | 'quyet-dinh' | 'khac';
  /** "308/KH-UBND"; null when blank or absent. */
  readonly number: string | null;
  /** Where number and symbol stand, blank or not. */
  readonly numberSpan: Span | null;
  readonly date: IsoDate | null;
  readonly dateSpan: Span | null;
  readonly place: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly titleSpans: readonly Span[];
  /** Province named in letterhead, title or signature, by its code of the catalogue; null when unknown. */
  readonly province: string | null;
}

/** A numbered heading. */
export interface Section {
  readonly span: Span;
  readonly number: string;
  readonly title: string;
  /** 1 for the highest level of the part. */
  readonly level: number;
  /** Counts the parts of the file: decision, plan, each appendix. Numbering starts anew in each. */
  readonly part: number;
  /** The heading it stands under; null at the top of its part. */
  readonly parent: Section | null;
  readonly role: 'purpose' | 'tasks' | 'budget' | 'organisation' | 'report' | 'agency' | 'other';
}

export type Layout = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G';

/** A field of a task: where its words stand, and what they say. */
export interface Field {
  readonly role: FieldRole;
  /** Null when prose or a table head says the role. */
  readonly label: Span | null;
  /** One span per block the value runs over (sub-lines of a list). */
  readonly value: readonly Span[];
  /** The value with white space collapsed, without closing mark. */
  readonly text: string;
}

export interface Task {
  /** The first words of the task, and where missing fields are reported. */
  readonly title: Span;
  readonly titleText: string;
  /** Its own number, or that of the nearest heading; null when neither is. */
  readonly number: string | null;
  readonly ownNumber: boolean;
  readonly layout: Layout;
  /** The nearest heading above; null before the first. */
  readonly section: Section | null;
  readonly lead: Field | null;
  readonly partners: Field | null;
  readonly time: Field | null;
  /** All fields in the order of the text, the three above among them. */
  readonly fields: readonly Field[];
  /** Items that stand among the fields without a label ("- Các sở, ban, ngành;" between lead and time). */
  readonly unlabelled: readonly Span[];
  /** A row of a table: the columns that are there for it, its cell in them empty. None for other tasks. */
  readonly emptyCells: readonly FieldRole[];
  /** All blocks of the task, in order: a quick fix inserts behind one of them. */
  readonly blocks: readonly Block[];
}

/** An item below an agency heading that names neither lead nor field of its own. */
export interface Duty {
  readonly agency: Span;
  readonly span: Span;
}

/** `// bỏ qua mã: lý do` (next block) or `// bỏ qua cả tệp mã: lý do`. */
export interface Suppression {
  readonly span: Span;
  readonly rules: readonly string[];
  readonly scope: 'block' | 'file';
  /** The block it covers; null for the file, or when nothing follows. */
  readonly target: Block | null;
  readonly reason: string | null;
}

/** One line of "Nơi nhận:". */
export interface Recipient {
  readonly span: Span;
}

/** A heading whose part goes on. */
export interface OpenHeading {
  readonly section: Section;
  readonly rank: number;
  /** The agency that the heading is, for the items below it. */
  readonly agency: Span | null;
}

/** What reading a stretch needs to know of what came before. */
export interface ChunkState {
  /** Counts decision, plan and appendices. */
  readonly part: number;
  readonly zone: 'head' | 'body' | 'distribution' | 'signature';
  /** The headings that hold this stretch, outermost first. */
  readonly open: readonly OpenHeading[];
  readonly table: TableHead | null;
  /** "Kính gửi" has been seen: an official letter. */
  readonly letter: boolean;
}

/** What is read in a stretch of a document, or in all of it. */
export interface PlanParts {
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
  readonly duties: readonly Duty[];
  readonly suppressions: readonly Suppression[];
  readonly recipients: readonly Recipient[];
  /** "Nơi nhận:" itself. */
  readonly distribution: Span | null;
  /** First block of the signature ("KT. CHỦ TỊCH"). */
  readonly signature: Span | null;
}

/** What one stretch holds. */
export interface ChunkFacts extends PlanParts {
  readonly after: ChunkState;
}

/** A stretch of a document and what was read in it. Kept as it is while neither its blocks nor what stands before it change. */
export interface SectionChunk {
  readonly blocks: readonly Block[];
  readonly before: ChunkState;
  readonly facts: ChunkFacts;
}

/** Everything the reader found in one document. Plain data; nothing in it is absolute, so that it survives edits elsewhere. */
export interface Plan extends PlanParts {
  readonly tree: SyntaxTree;
  /** The stretches it was read in: what looks at the whole plan keeps a summary of each (`perSection`). */
  readonly chunks: readonly SectionChunk[];
  readonly header: Header;
  /** Most of the text has lost its Vietnamese marks. */
  readonly damaged: boolean;
}
