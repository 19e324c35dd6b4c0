import assert from 'node:assert/strict';
import type { Catalog } from '../../server/src/catalog/catalog';
import { createCatalog } from '../../server/src/catalog/create';
import { type CompletionItem, complete } from '../../server/src/features/completion';
import type { FeatureContext } from '../../server/src/features/context';
import { type Hover, hoverAt } from '../../server/src/features/hover/hover';
import { readPlan } from '../../server/src/model/document/reader';
import { parse } from '../../server/src/syntax/parse';

/** The built-in catalogue; one for all tests. */
export const catalog: Catalog = createCatalog();

/** The day of undated test plans: after every reorganisation. */
export const TODAY = '2026-11-21';

/** What features look at, for `text`. The day is the document's own, else `TODAY`. */
export function contextOf(text: string): FeatureContext {
  const plan = readPlan(parse(text), catalog);
  const { date } = plan.header;
  return { plan, catalog, asOf: date === null ? TODAY : date.length === 7 ? `${date}-01` : date, today: TODAY };
}

/** `marked` without its `$0`, and the offset where it stood. */
export function cursorIn(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('$0');
  assert.ok(offset >= 0, 'the text has no $0');
  return { text: marked.slice(0, offset) + marked.slice(offset + 2), offset };
}

/** The list at `$0`. */
export function completionsAt(marked: string, explicit = false): CompletionItem[] {
  const { text, offset } = cursorIn(marked);
  const items = complete(contextOf(text), offset, explicit);
  for (const { range, filterText } of items) {
    assert.ok(range.start <= offset && offset <= range.end, 'the caret is in the edit range');
    assert.ok(!/[\r\n]/.test(text.slice(range.start, range.end)), 'the edit range is one line');
    assert.equal(filterText, text.slice(range.start, offset), 'filterText is what was typed');
  }
  return items;
}

/** Labels of the list at `$0`, in order; outdated ones with a `†`. */
export function labelsAt(marked: string, explicit = false): string[] {
  return completionsAt(marked, explicit).map(({ label, deprecated }) => (deprecated ? `† ${label}` : label));
}

/** The text after the first item of the list at `$0` is taken. */
export function afterFirst(marked: string, explicit = false): string {
  const { text } = cursorIn(marked);
  const first = completionsAt(marked, explicit)[0];
  assert.ok(first, 'nothing is offered');
  return text.slice(0, first.range.start) + first.newText + text.slice(first.range.end);
}

/** The card at `$0` with the words it is about; null when there is none. */
export function hoverOf(marked: string): (Hover & { readonly words: string }) | null {
  const { text, offset } = cursorIn(marked);
  const hover = hoverAt(contextOf(text), offset);
  return hover && { ...hover, words: text.slice(hover.range.start, hover.range.end) };
}

/** A plan of a province issued in 2026, `tasks` in its section II. */
export function planWith(tasks: string, { date = 'ngày 02 tháng 3 năm 2026', province = 'THÁI NGUYÊN', place = 'Thái Nguyên' } = {}): string {
  return `UỶ BAN NHÂN DÂN
TỈNH ${province}

Số:      /KH-UBND

${place}, ${date}

KẾ HOẠCH
Truyền thông về cải cách hành chính trên địa bàn tỉnh

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Nâng cao nhận thức của cán bộ và Nhân dân.

II. NHIỆM VỤ

1. Tuyên truyền

1.1. Xây dựng chuyên mục trên báo.

- Chủ trì: Sở Văn hóa, Thể thao và Du lịch.
- Phối hợp: Sở Nội vụ; Công an tỉnh.
- Thời gian thực hiện: Quý II/2026.

1.2. Tổ chức hội nghị phổ biến.

- Chủ trì: Sở Nội vụ.
- Phối hợp: Các sở, ban, ngành.
- Thời gian thực hiện: Thường xuyên.

${tasks}`;
}

/** `text` with every range in brackets `⟦…⟧`: what a feature found, where it stands. Ranges must not overlap. */
export function bracketed(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    assert.ok(start >= at && end <= text.length, 'ranges overlap or leave the text');
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}
