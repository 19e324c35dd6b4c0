import { type Span, sameSpan } from '../../syntax/tree';
import type { Field, Section, Task } from '../types';

/** True when two tasks tell the same of the same blocks: one was read again because something beside it changed. */
export function sameTask(a: Task, b: Task): boolean {
  return (
    sameSpan(a.title, b.title) &&
    a.titleText === b.titleText &&
    a.number === b.number &&
    a.ownNumber === b.ownNumber &&
    a.layout === b.layout &&
    sameField(a.lead, b.lead) &&
    sameField(a.partners, b.partners) &&
    sameField(a.time, b.time) &&
    sameList(a.blocks, b.blocks, Object.is) &&
    sameList(a.fields, b.fields, sameField) &&
    sameList(a.unlabelled, b.unlabelled, sameSpan) &&
    sameSection(a.section, b.section)
  );
}

function sameField(a: Field | null, b: Field | null): boolean {
  if (a === null || b === null) return a === b;
  return a.role === b.role && a.text === b.text && sameLabel(a.label, b.label) && sameList(a.value, b.value, sameSpan);
}

function sameLabel(a: Span | null, b: Span | null): boolean {
  return a === null || b === null ? a === b : sameSpan(a, b);
}

function sameSection(a: Section | null, b: Section | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return (
    sameSpan(a.span, b.span) &&
    a.number === b.number &&
    a.title === b.title &&
    a.level === b.level &&
    a.part === b.part &&
    a.role === b.role &&
    sameSection(a.parent, b.parent)
  );
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!same(a[i] as T, b[i] as T)) return false;
  return true;
}
