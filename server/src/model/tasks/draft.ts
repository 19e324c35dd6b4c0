import { type Block, type LabelledValue, textOf } from '../../syntax/block';
import type { FieldRole } from '../../syntax/labels';
import { type Span, spanText } from '../../syntax/tree';
import { withoutTail } from '../../text/words';
import type { Field, Layout, Section, Task } from '../types';
import { rolesInValue, withoutBracket } from './roles-in-value';

interface DraftField {
  readonly role: FieldRole;
  readonly label: Span | null;
  readonly value: Span[];
}

/** A task while its blocks are being read. */
export class TaskDraft {
  readonly fields: DraftField[] = [];
  readonly unlabelled: Span[] = [];
  /** Columns in which a row of a table has an empty cell. */
  emptyCells: readonly FieldRole[] = [];
  private readonly roles = new Set<FieldRole>();
  private readonly blocks: Set<Block>;

  constructor(
    public title: Span,
    readonly number: string | null,
    public ownNumber: boolean,
    readonly section: Section | null,
    public layout: Layout,
    titleBlocks: readonly Block[],
    /** Where the title runs over several blocks. */
    private readonly titleText: string | null = null,
  ) {
    this.blocks = new Set(titleBlocks);
  }

  has(role: FieldRole): boolean {
    return this.roles.has(role);
  }

  get last(): DraftField | null {
    return this.fields.at(-1) ?? null;
  }

  addBlock(block: Block): void {
    this.blocks.add(block);
  }

  private addField(field: DraftField): void {
    this.fields.push(field);
    this.roles.add(field.role);
  }

  /** A field of the text, with its label. */
  addLabelled(block: Block, { role, label, value }: LabelledValue): void {
    this.addBlock(block);
    this.addField({ role, label: { block, range: label }, value: value.end > value.start ? [{ block, range: value }] : [] });
  }

  /** A field that prose or a table head gives. */
  addPlain(role: FieldRole, span: Span, block: Block): void {
    this.addBlock(block);
    this.addField({ role, label: null, value: [span] });
  }

  /** More words of the last field. A semicolon at its end then stands inside the value. */
  extendLast(span: Span): void {
    this.addBlock(span.block);
    const value = this.last?.value ?? [];
    const before = value.at(-1);
    if (before && before.block.plain[before.range.end] === ';')
      value[value.length - 1] = { block: before.block, range: { start: before.range.start, end: before.range.end + 1 } };
    value.push(span);
  }

  finish(): Task {
    const fields = this.fields
      .filter((field, i) => !isContainer(field, this.fields[i + 1]))
      .flatMap((field) => withRolesApart(field, this.has('partners')))
      .map(finishField);
    const first = (role: FieldRole): Field | null => fields.find((field) => field.role === role) ?? null;
    return {
      title: this.title,
      titleText: this.titleText ?? spanText(this.title),
      number: this.number,
      ownNumber: this.ownNumber,
      layout: this.layout,
      section: this.section,
      lead: first('lead'),
      partners: first('partners'),
      time: first('time'),
      fields,
      unlabelled: this.unlabelled,
      emptyCells: this.emptyCells,
      blocks: [...this.blocks],
    };
  }
}

/** "b) Cơ quan thực hiện:" above "- Đơn vị chủ trì: …" only holds what follows. */
function isContainer(field: DraftField, next: DraftField | undefined): boolean {
  if (field.value.length > 0 || field.role !== 'lead' || !next?.label || !field.label) return false;
  return (next.role === 'lead' || next.role === 'partners') && next.label.block.marker?.kind !== field.label.block.marker?.kind;
}

/** A lead's value may tell who helps as well; what a bracket explains is no part of a name. */
function withRolesApart(field: DraftField, hasPartners: boolean): DraftField[] {
  const last = field.value.at(-1);
  if (!last || (field.role !== 'lead' && field.role !== 'partners')) return [field];
  const before = field.value.slice(0, -1);
  if (field.role === 'partners') return [{ ...field, value: [...before, withoutBracket(last)] }];
  const roles = rolesInValue(last);
  // "Đơn vị chủ trì: Sở A chủ trì": nothing is told apart; that the role is said twice is for a rule to tell.
  if (!roles || (field.label && !roles.partners && /chủ trì$/u.test(spanText(last)))) return [field];
  const lead = { ...field, value: [...before, roles.lead] };
  return roles.partners && !hasPartners ? [lead, { role: 'partners', label: null, value: [roles.partners] }] : [lead];
}

function finishField({ role, label, value }: DraftField): Field {
  const text = withoutTail(value.map(({ block, range }) => textOf(block, range)).join(' '), '.;,');
  return { role, label, value, text };
}
