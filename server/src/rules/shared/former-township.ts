// Townships by name ("thị trấn Việt Quang") after 1/7/2025, and the communes that they are part of now.
import type { Catalog, Province } from '../../catalog/catalog';
import { citationsOf } from '../../model/citations/citations';
import { historyAround } from '../../model/mentions/history';
import { mentionsOf } from '../../model/mentions/mentions';
import { type Block, textOf } from '../../syntax/block';
import { foldKey } from '../../text/fold';
import { contains, overlaps, type TextRange } from '../../text/range';
import type { Finding, SectionContext } from '../rule';
import { judgedDay } from './outdated-names';
import { replacement } from './replacement';

/** The first day without townships. */
const END_OF_TOWNSHIPS = '2025-07-01';

const TOWNSHIP = /(?<![\p{L}\p{N}])(?:[Tt]hị|THỊ)\s{1,60}(?:[Tt]rấn|TRẤN)\s{1,60}(\p{Lu}[\p{L}\p{N}’'-]{0,12}(?:\s{1,60}\p{Lu}[\p{L}\p{N}’'-]{0,12}){0,3})/gu;
/** The district behind it: then `dia-danh-cu` speaks of both. */
const DISTRICT_BEHIND = /^\s{0,60},?\s{0,60}(?:thuộc\s{1,60})?(?:huyện|thị xã|thành phố|quận)\s/iu;

interface Township {
  readonly range: TextRange;
  readonly name: string;
}

/** The townships that a block names, without those in citations, quotations, history, and names of bodies ("UBND thị trấn Đu" is judged as a body). */
function townshipsIn(block: Block, catalog: Catalog): readonly Township[] {
  const { plain, folded } = block;
  return [...plain.matchAll(TOWNSHIP)].flatMap((match) => {
    const name = match[1] ?? '';
    const range = { start: match.index, end: match.index + match[0].length };
    if (DISTRICT_BEHIND.test(plain.slice(range.end, range.end + 90))) return [];
    if (mentionsOf(block, catalog).some((mention) => overlaps(mention.range, range))) return [];
    if (citationsOf(block).some(({ extent }) => contains(extent, range))) return [];
    return historyAround(plain, folded, range, true) === null ? [{ range, name }] : [];
  });
}

/** What is to be said of the townships in `blocks`; nothing before 1/7/2025, or without a day. */
export function* formerTownships(blocks: readonly Block[], { catalog, asOf, province, damaged }: SectionContext): Iterable<Finding> {
  if (asOf === null || damaged || judgedDay(asOf) < END_OF_TOWNSHIPS) return;
  for (const block of blocks) {
    if (block.damaged || (block.kind !== 'text' && block.kind !== 'row') || !block.folded.includes('thi tran')) continue;
    for (const { range, name } of townshipsIn(block, catalog)) {
      const now = province ? communesNow(name, province, catalog) : [];
      yield {
        span: { block, range },
        message: `Thị trấn không còn là đơn vị hành chính từ ngày 01/7/2025; “${textOf(block, range)}”${now.length > 0 ? ` nay thuộc ${now.join(', ')}` : ' cần ghi theo đơn vị hiện nay'}.`,
        fixes: now.slice(0, 4).map((text) => replacement(block, range, text, `Thay bằng “${text}”`, { preferred: now.length === 1 })),
        tag: 'deprecated',
      };
    }
  }
}

/** "xã Tây Sơn": the communes of `province` that took in the township of this name. */
function communesNow(name: string, province: Province, catalog: Catalog): readonly string[] {
  const key = foldKey(name);
  const communes = catalog
    .districtsOf(province.code)
    .flatMap(({ id }) => catalog.formerCommunesOf(id))
    .filter((former) => former.kind === 'thị trấn' && foldKey(former.name) === key)
    .flatMap(({ to }) => to.map(({ commune }) => `${commune.kind} ${commune.name}`));
  return [...new Set(communes)];
}
