import type { AgencyEntry, Catalog, SearchHit } from '../../catalog/catalog';
import { upperFirst } from '../../text/letter-case';
import { memoize } from '../../text/memo';
import { documentPlace, nameIn, outdatedDetail } from '../agency-name';
import { dayOf, type FeatureContext } from '../context';
import { taskAt } from '../plan-style';
import { agencyQuery, MAX_NAMES } from './agency-query';
import type { CaretContext } from './caret-context';
import type { Proposal } from './item';
import { takenEntries } from './taken';
import { usesBeside } from './uses';

/** Outdated names in one list. */
const MAX_OUTDATED = 3;

/** Names of agencies: in fields of agencies, in the distribution list, in running text behind "Giao", "phối hợp với", "của", and on demand anywhere. */
export function agencyProposals(context: FeatureContext, caret: CaretContext): Proposal[] {
  const found = agencyQuery(context, caret);
  if (!found) return [];
  const { header } = context.plan;
  const taken = takenEntries(context, caret, found.start);
  const hits = found.hits.filter(({ entry }) => {
    if (taken.has(entry.id)) return false;
    const province = otherProvince(entry, context.catalog);
    return province === null || province === header.province;
  });
  const outdated = hits.filter(({ score }) => score <= 0);
  const uses = usesBeside(context, caret);
  const now = hits.filter(({ score }) => score > 0);
  const successor = clearSuccessor(context, caret, outdated[0]?.entry, now);
  const current = ranked(now, (hit) => weight(hit, uses, caret) + (hit.entry.id === successor ? SUCCESSOR : 0));
  const shown = [...current.slice(0, MAX_NAMES - Math.min(outdated.length, MAX_OUTDATED)), ...outdated.slice(0, MAX_OUTDATED)];
  const range = { start: caret.typedStart + found.start, end: caret.cursor.offset };
  const typed = caret.typed
    .slice(found.start)
    .normalize('NFC')
    .trim()
    .replace(/\s?[.;,]$/, '')
    .toLowerCase();
  // "Sở Tư pháp;so t": the blank that belongs there comes with the name.
  const gap = /[:;,]$/.test(caret.cursor.before.slice(0, range.start - caret.cursor.lineStart)) ? ' ' : '';
  const opens = atStart(caret, found.start);
  const kind = documentPlace(context);
  const seen = new Set<string>();
  const proposals: Proposal[] = [];
  for (const { entry, form, score } of shown) {
    const name = opens ? upperFirst(nameIn(entry, kind, form)) : nameIn(entry, kind, form);
    // A name that stands there in full is done: a list over it would only catch the Enter that follows.
    if (name.length === typed.length && name.toLowerCase() === typed) return [];
    if (seen.has(name)) continue;
    seen.add(name);
    const deprecated = score <= 0;
    const used = uses.get(entry.id) ?? 0;
    const detail = deprecated ? outdatedDetail(context, entry) : used > 0 ? `đã dùng ${used} lần` : '';
    proposals.push({
      kind: 'agency',
      label: name,
      detail,
      range,
      newText: gap + name,
      deprecated,
      card: { kind: 'agency', id: entry.id },
      rank: proposals.length,
    });
  }
  return proposals;
}

/** The heaviest first. */
function ranked(hits: readonly SearchHit<AgencyEntry>[], weigh: (hit: SearchHit<AgencyEntry>) => number): SearchHit<AgencyEntry>[] {
  const weighed = hits.map((hit) => ({ hit, weight: weigh(hit) }));
  return weighed.sort((a, b) => b.weight - a.weight).map(({ hit }) => hit);
}

/** The name opens the value or the line. */
function atStart(caret: CaretContext, start: number): boolean {
  return (
    caret.typed.slice(0, start).trim() === '' && (caret.role === null || caret.cursor.before.slice(0, caret.typedStart - caret.cursor.lineStart).trim() !== '')
  );
}

/** Who, of several successors, holds the work that the task speaks of: above the others. */
const SUCCESSOR = 6;

/** The one of `hits` that the words of the task point to among the successors of `outdated`; null when they point to none clearly. */
function clearSuccessor(
  context: FeatureContext,
  caret: CaretContext,
  outdated: AgencyEntry | undefined,
  hits: readonly SearchHit<AgencyEntry>[],
): string | null {
  if (!outdated || outdated.successors.length < 2 || hits.length < 2) return null;
  const title = taskAt(context.plan, caret.cursor.index)?.title;
  const words = `${title ? title.block.folded.slice(title.range.start, title.range.end) : ''} ${caret.cursor.block.folded}`.slice(0, 2000);
  const { entries, clear } = context.catalog.successorsOn(outdated, dayOf(context), words);
  return clear ? (entries[0]?.id ?? null) : null;
}

/** "Cơ quan Báo và phát thanh, truyền hình Hà Nội" is of no use in a plan of Huế: the code of the province that an agency's name ends in; null when it names none. */
const otherProvince = memoize(({ name, level }: AgencyEntry, catalog: Catalog): string | null => {
  if (level !== 'tinh' || /(?:tỉnh|thành phố|Tỉnh ủy)$/u.test(name)) return null;
  return catalog.provinces().find((each) => name.endsWith(each.name))?.code ?? null;
});

/** How near a hit is, with what the caret is in says: used in this plan already, one body rather than many for a lead, many for partners. */
function weight(hit: SearchHit<AgencyEntry>, uses: ReadonlyMap<string, number>, caret: CaretContext): number {
  const used = Math.min(uses.get(hit.entry.id) ?? 0, 6);
  const collective = hit.entry.kind === 'tap-the';
  const role = caret.role === 'lead' ? (collective ? -1 : 0) : caret.role === 'partners' && collective ? 0.5 : 0;
  return hit.score + used * 0.4 + (used > 0 ? 0.8 : 0) + role + (caret.role === 'recipients' && hit.entry.level === 'trung-uong' ? 0.8 : 0);
}
