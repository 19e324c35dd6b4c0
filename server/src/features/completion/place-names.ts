import { NameIndex } from '../../catalog/search/name-index';
import { foldedWords, isBegunBy, queryWords } from '../../catalog/search/search-words';
import { fold } from '../../text/fold';
import { upperFirst } from '../../text/letter-case';
import type { FeatureContext } from '../context';
import type { CaretContext } from './caret-context';
import type { Proposal } from './item';

const MAX_ITEMS = 12;
/** What a match may cost; see `NameIndex`. */
const MAX_COST = 1.5;
/** The kind of commune and what is typed behind it: a name starts in upper case or has lost its marks. */
const BEHIND_KIND = /(?:^|[\s(,;])(xa|phuong|dac khu)\s+([^\s,;.:()][^,;.:()]{0,40})$/;

/** "xã, phường" typed without its comma. */
const OTHER_KIND = /^(?:x[aã]|ph[uư][oơờ]ng?|đ?[dđ][aặ]c khu|th[iị] tr[aấ]n)\s*$/u;

/** "xã hội" without its marks, as far as it is typed. */
const SOCIETY = /^h[oộ]?i?\s*$/;

interface Name {
  readonly name: string;
  readonly kind: string;
}

/** Names are made ready once for each province. */
const indexes = new Map<string, NameIndex<Name>>();

/** Communes of the document's province behind "xã", "phường", "đặc khu"; the kind, and "UBND" before it, get their marks and capitals as well. */
export function placeNameProposals(context: FeatureContext, caret: CaretContext): Proposal[] {
  const { province } = context.plan.header;
  const match = BEHIND_KIND.exec(fold(caret.typed));
  if (!province || !match) return [];
  const [, kind = '', typedName = ''] = match;
  const nameStart = caret.typed.length - typedName.length;
  // "địa phương", "phương tiện": with its marks it is another word.
  const before = caret.typed.slice(0, nameStart).normalize('NFC').trimEnd();
  if (!/(?:xã|phường|đặc khu)$/iu.test(before) && !/(?<![\p{L}\p{M}]|địa |đối )(?:xa|phuong|dac khu)$/iu.test(before)) return [];
  const typed = caret.typed.slice(nameStart);
  if ((typed.trim().length < 2 && !/^\p{Lu}/u.test(typed)) || OTHER_KIND.test(typed) || SOCIETY.test(typed)) return [];
  const found = indexOf(context, province)
    .search(typed)
    .filter(({ entry, cost }) => fold(entry.kind) === kind && cost <= MAX_COST && isBegun(entry.name, typed))
    .slice(0, MAX_ITEMS);
  if (found.some(({ entry }) => entry.name === typed.normalize('NFC').trim())) return [];
  const { start, lead } = leadIn(caret.typed.slice(0, nameStart), kind);
  const range = { start: caret.typedStart + start, end: caret.cursor.offset };
  return found.map(({ entry }, rank) => ({ kind: 'place', label: lead + entry.name, detail: entry.kind, range, newText: lead + entry.name, rank }));
}

/** Names begin as they are typed; a mark that was typed counts: "xã đạt chuẩn" is prose. */
function isBegun(name: string, typed: string): boolean {
  const [first] = queryWords(typed);
  const lower = typed.normalize('NFC').toLowerCase();
  return lower === typed && fold(lower) !== lower ? name.toLowerCase().startsWith(lower) : first !== undefined && isBegunBy(foldedWords(name), first);
}

const LEAD_IN = /(?<![\p{L}\p{M}])((?:ubnd|ub)\s{1,3})?(xa|phuong|dac khu)\s{1,3}$/iu;
const KIND_NAMES: Readonly<Record<string, string>> = { xa: 'xã', phuong: 'phường', 'dac khu': 'đặc khu' };

/** "ubnd phuong " typed without marks gives way to "UBND phường "; what is written right stays. */
function leadIn(before: string, kind: string): { readonly start: number; readonly lead: string } {
  const match = LEAD_IN.exec(before);
  if (!match) return { start: before.length, lead: '' };
  const [, body = '', written = ''] = match;
  const name = KIND_NAMES[kind] ?? '';
  const lead = `${/^\p{Lu}/u.test(written) ? upperFirst(name) : name} `;
  return body === '' || body.trim() === 'UBND' ? { start: match.index + body.length, lead } : { start: match.index, lead: `UBND ${lead}` };
}

function indexOf(context: FeatureContext, province: string): NameIndex<Name> {
  let index = indexes.get(province);
  if (!index) {
    index = new NameIndex(context.catalog.communesOf(province).map(({ name, kind }) => ({ entry: { name, kind }, forms: [name] })));
    indexes.set(province, index);
  }
  return index;
}
