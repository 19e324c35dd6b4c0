// The fixes of an outdated name: who holds its work on the day, best by the task's own words; one of a list that would come twice is left out.
import type { AgencyEntry } from '../../catalog/catalog';
import { asMember, type NameMention } from '../../model/mentions/mentions';
import { type Block, textOf } from '../../syntax/block';
import type { Fix } from '../rule';
import type { NameScope } from './name-context';
import { endWithCommunes, leaveOut, partnerLeftOut, SEPARATOR, twinIn } from './name-lists';
import { wordingOf } from './name-wording';
import type { OutdatedName } from './outdated-names';
import { successorsOf } from './successors';

/** As many ways out as a menu shows without scrolling. */
const MAX_FIXES = 4;

/** The fixes for `name`; empty when nothing is known to take its place. */
export function fixesOf(name: OutdatedName, scope: NameScope): Fix[] {
  const successors = successorsOf(name, scope);
  const mention = name.mentions[name.index] as NameMention;
  const written = textOf(name.block, mention.range);
  const [first] = successors.entries;
  if (first && successors.clear && !isNamed(mention, written)) {
    const twin = twinIn(name, first, scope);
    if (twin) return [leaveOut(name, mention, written, twin)];
  }
  const list = districtsBehindOffice(name.block, name.mentions, name.index);
  const one = onlyCommune(name, successors.entries, scope);
  const entries = one ? [one.successor, ...successors.entries.filter((entry) => entry !== one.successor)] : successors.entries;
  return entries.slice(0, MAX_FIXES).flatMap((successor, i) => {
    // The districts behind an office go with it; what went up to the province is not the communes'.
    const whole = list && successor.level === 'xa' ? `${written} ${textOf(name.block, list.range)}` : written;
    const named = successor === one?.successor ? one.text : wordingOf(successor, name.entry, withPlaceBeside(name, successor), whole, scope);
    const newText = asMember(named, mention);
    if (newText === null) return [];
    const end = list?.range.end ?? endWithCommunes(name);
    return {
      title: `Thay bằng “${newText}”`,
      edits: [{ span: { block: name.block, range: { start: mention.range.start, end } }, newText }, ...partnerLeftOut(name, successor, scope)],
      preferred:
        i === 0 &&
        !goesOnWith(name.block, end, newText) &&
        (one !== null || (successors.clear && isCertain(name, mention, written, successor, scope.title ?? ''))),
    };
  });
}

/** "các huyện khu" with "các xã, phường, đặc khu" in its place: the last word would stand there twice. */
function goesOnWith({ plain }: Block, end: number, newText: string): boolean {
  const last = newText.slice(newText.lastIndexOf(' ') + 1).toLowerCase();
  return /^\s{1,4}(\p{L}{1,10})(?!\p{L})/u.exec(plain.slice(end, end + 20))?.[1]?.toLowerCase() === last;
}

/** "Đài PTTH, Báo Kiên Giang" become one, which has the name of the province: that of the name beside it. */
function withPlaceBeside({ block, mentions, index }: OutdatedName, successor: AgencyEntry): NameMention {
  const mention = mentions[index] as NameMention;
  if (mention.place || successor.id !== 'bao-ptth-tinh') return mention;
  const beside = [index + 1, index - 1].map((i) => mentions[i]).find((other) => other?.place && other.entries.some((id) => /^(?:bao|dai)-/.test(id)));
  if (!beside) return mention;
  const [first, second] = beside.range.start > mention.range.start ? [mention, beside] : [beside, mention];
  return SEPARATOR.test(block.plain.slice(first.range.end, second.range.start)) ? { ...mention, place: beside.place } : mention;
}

/** Bodies of one district by name: "UBND huyện Phong Điền", "Thị ủy Hương Trà", "UBND thị trấn Đu". */
const NAMED = /(?:^|\s)(?:huyện|quận|thị xã|thị trấn|(?:huyện|quận|thị)\s+(?:[ủu][ỷy]|đoàn))\s+\p{Lu}\p{Ll}/u;
const NAMED_CAPITAL = /(?:^|\s)(?:Huyện|Quận|Thị)\s+(?:[ủu][ỷy]|đoàn)\s+\p{Lu}\p{Ll}/u;
/** The title of a commune's own plan: "Huyện ủy" in it was the one above, not those below. */
const OF_COMMUNE = /(?:^|[^\p{L}])(?:xã|phường|đặc khu|XÃ|PHƯỜNG|ĐẶC KHU)\s+\p{Lu}/u;

function isNamed(mention: NameMention, written: string): boolean {
  if (mention.kind === 'collective') return false;
  return mention.place?.entries.some((id) => id.startsWith('cap-huyen-')) || NAMED.test(written) || NAMED_CAPITAL.test(written);
}

function isCertain({ block, mentions, index, entry }: OutdatedName, mention: NameMention, written: string, successor: AgencyEntry, title: string): boolean {
  // Communes name their offices themselves (NĐ 370/2025/NĐ-CP): the name offered is the usual one, no more.
  if (successor.level === 'xa' && successor.kind === 'other') return false;
  // The districts behind such an office wait for it.
  if (districtsBehindOffice(block, mentions, index - 1) !== null) return false;
  if (mention.kind === 'collective') return !isOfOtherBody(block, mention);
  if (/\scác\s/iu.test(written)) return true;
  // A district has become several communes, and which of them is meant only the writer knows.
  if (entry.level !== 'huyen' && !/thi-tran$/.test(entry.id)) return true;
  // "Bí thư Huyện ủy, Chủ tịch UBND huyện Vạn Ninh": of that district as well.
  const next = mentions[index + 1];
  if (next && isNamed(next, textOf(block, next.range)) && SEPARATOR.test(block.plain.slice(mention.range.end, next.range.start))) return false;
  return !isNamed(mention, written) && (/cấp/iu.test(written) || !OF_COMMUNE.test(title));
}

/** Words that start the name of a body that has districts: "Trung tâm Y tế các huyện, thành phố", "Hạt Kiểm lâm các huyện". */
const OTHER_BODY =
  /(?:^|[^\p{L}])(?:Phòng|Trung tâm|Trạm|Hạt|Chi cục|Cục|Đội|Ban|Bệnh viện|Đài|Trường|Tòa án|Viện|Kho bạc|Chi nhánh|Bưu điện|Điện lực|Văn phòng|Thư viện|Nhà)\s[^,;:.()\n]{1,60}\s$/u;

/** What stands behind "các huyện" when not all are meant. */
const SOME_OF_THEM = /^\s(?:\p{Lu}|nghèo|miền|vùng|biên giới|ven|đồng bằng|trung du|phía|còn lại|trọng điểm)/u;

/** "các huyện, thành phố" directly behind another body: it was reorganised as well, and how is not known here. */
function isOfOtherBody({ plain }: Block, { range, entries }: NameMention): boolean {
  if (!entries.includes('cac-huyen')) return false;
  // "Các huyện Vĩnh Thạnh, Cờ Đỏ", "các huyện nghèo": these ones only.
  if (SOME_OF_THEM.test(plain.slice(range.end, range.end + 14))) return true;
  const before = OTHER_BODY.exec(plain.slice(Math.max(0, range.start - 90), range.start));
  return before !== null && !/\s(?:tại|ở|cho|của|với|và|về|trên|từ|đến|xuống|thuộc)\s/u.test(before[0]);
}

/** The body of the one commune that a whole district became: "UBND huyện Cô Tô" → "UBND đặc khu Cô Tô". Null otherwise. */
function onlyCommune(
  name: OutdatedName,
  successors: readonly AgencyEntry[],
  { catalog }: NameScope,
): { readonly successor: AgencyEntry; readonly text: string } | null {
  const mention = name.mentions[name.index] as NameMention;
  const successor = successors.find(({ id }) => BODIES_OF_COMMUNES[id]);
  const [district, other] = mention.place?.entries.filter((id) => id.startsWith('cap-huyen-')) ?? [];
  const commune = successor && district && !other ? catalog.communeOfDistrict(district) : null;
  if (!successor || !commune) return null;
  const [short, long] = BODIES_OF_COMMUNES[successor.id] as readonly [string, string];
  const body = /^(?:Ủy|Uỷ|Hội)/u.test(textOf(name.block, mention.range)) ? long : short;
  return { successor, text: `${body} ${commune.kind} ${commune.name}` };
}

const BODIES_OF_COMMUNES: Readonly<Record<string, readonly [short: string, long: string]>> = {
  'ubnd-xa': ['UBND', 'Ủy ban nhân dân'],
  'hdnd-xa': ['HĐND', 'Hội đồng nhân dân'],
  'dang-uy-xa': ['Đảng ủy', 'Đảng ủy'],
};

/** "Phòng Văn hóa và Thông tin các huyện, thành phố": the districts that stand directly behind the office at `index`; null for other names. */
function districtsBehindOffice({ plain }: Block, mentions: readonly NameMention[], index: number): NameMention | null {
  const office = mentions[index];
  const list = mentions[index + 1];
  if (!office?.entries.some((id) => id.startsWith('phong-')) || !list?.entries.includes('cac-huyen')) return null;
  return plain.slice(office.range.end, list.range.start).trim() === '' ? list : null;
}
