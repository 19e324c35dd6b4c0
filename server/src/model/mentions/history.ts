// Why an old name is right where it stands: history, quotation, proper names of other things. Looks at the words around it only.
import type { TextRange } from '../../text/range';
import type { Mention } from '../types';

type History = Mention['history'];

/** How far before and behind a name its surroundings are looked at, in UTF-16 units. */
const BEFORE = 160;
const AFTER = 90;

/** Directly behind the name: "(cũ)", "cũ", "(nay là …", "(nay Cục …", "- nay là …", ", nay thuộc", "trước đây", "trước khi sắp xếp". */
const BEHIND =
  /^\s{0,3}(?:\(\s?nay\s|(?:[(,-]\s?)?(?:cu(?![a-z])\s?[),.;]?|nay\s{1,4}(?:la|thuoc|doi|sap|hop)|(?:truoc\s{1,4}day|truoc\s{1,4}kia)|truoc\s{1,4}(?:khi\s{1,4})?(?:sap|sat|hop)\s{1,4}(?:xep|nhap|nhat)|truoc\s{1,4}(?:ngay\s{1,4})?(?:01|1)\/0?7\/2025|da\s{1,4}(?:giai\s{1,4}the|ket\s{1,4}thuc|sap\s{1,4}nhap|hop\s{1,4}nhat|cham\s{1,4}dut)))/;
/** Before the name, in the same clause. */
const AHEAD =
  /(?:truoc\s{1,4}day|truoc\s{1,4}kia|tien\s{1,4}than|nguyen\s{1,4}la|von\s{1,4}la|doi\s{1,4}ten\s{1,4}tu|tiep\s{1,4}nhan\s{1,4}(?:nhiem\s{1,4}vu\s{1,4})?tu|truoc\s{1,4}(?:khi\s{1,4})?sap\s{1,4}xep|dia\s{1,4}ban\s{1,4}cu|doi\s{1,4}du(?![a-z]))/;
/** What happened to agencies: every name in such a clause may be of before. */
const REORGANISED =
  /(?:hop\s{1,4}nhat|sap\s{1,4}nhap|nhap\s{1,4}(?:toan\s{1,4}bo|nguyen\s{1,4}trang)|chia\s{1,4}tach|to\s{1,4}chuc\s{1,4}lai|giai\s{1,4}the|cham\s{1,4}dut\s{1,4}hoat\s{1,4}dong|ket\s{1,4}thuc\s{1,4}hoat\s{1,4}dong|thanh\s{1,4}lap\s[^.;]{0,120}tren\s{1,4}co\s{1,4}so|chuyen\s{1,4}(?:giao\s{1,4})?(?:chuc\s{1,4}nang|nhiem\s{1,4}vu)[^.;]{0,60}\stu)(?![a-z])/;
/** "Trước ngày 01/7/2025, …": what follows tells of then. */
const BEFORE_REFORM = /^\W{0,6}(?:truoc|den\s{1,4}(?:het\s{1,4})?)\s{0,4}(?:ngay|thoi\s{1,4}diem)\s{1,4}(?:0?1\/0?7|30\/0?6)\/2025/;
/** A year before the reform, ahead of the name, and a perfect behind it: an account of what was done. */
const OLD_YEAR = /(?:nam|giai\s{1,4}doan|quy|thang)[^.;]{0,12}20(?:0\d|1\d|2[0-4])(?!\s?-\s?20(?:2[6-9]|3\d))(?!\d)/;
const DONE = /^[^.;]{0,60}\sda\s/;

/** Behind a place: "Tỉnh A và tỉnh B hợp nhất từ ngày …", "tỉnh A được sáp nhập vào tỉnh B", "thành phố A thành lập từ ngày …". */
const MERGES =
  /^[^.;:]{0,60}\s(?:duoc\s{1,4}|da\s{1,4})?(?:hop\s{1,4}nhat|sap\s{1,4}nhap|thanh\s{1,4}lap)\s{1,4}(?:voi|vao|thanh|(?:tu\s{1,4})?ngay|theo\s{1,4}nghi)(?![a-z])/;
/** "xã Tân An cũ (huyện Tân Hiệp, tỉnh Kiên Giang": what stands in such brackets is of before as well. */
const OLD_BRACKET = /(?:^|\s)cũ\s{0,3}\([^()]{0,150}$/u;
/** "Bàn giao trụ sở của UBND các huyện cho UBND các xã": who hands over is of before. */
const HANDED = /(?:^|\s)ban\s{1,4}giao\s[^.;]{0,80}\s(?:cua|tu)\s{1,4}$/;
const HANDED_TO = /^[^.;]{0,40}\s(?:cho|sang|ve)\s/;
/** Whose agreement it was, looked back upon: "Tổng kết Chương trình phối hợp giữa Bộ X với Hội Y". */
const AGREEMENT =
  /(?:chuong\s{1,4}trinh|quy\s{1,4}che|thoa\s{1,4}thuan|ke\s{1,4}hoach)\s{1,4}(?:phoi\s{1,4}hop|lien\s{1,4}tich|lien\s{1,4}nganh|hop\s{1,4}tac)\s[^.;]{0,120}$/;
const LOOKS_BACK = /(?:tong\s{1,4}ket|so\s{1,4}ket|danh\s{1,4}gia\s{1,4}(?:ket\s{1,4}qua|viec))\s/;
/** A span of years that was over before the reform, behind a name. */
const OVER = /^[^.;]{0,120}giai\s{1,4}doan\s{1,4}20\d\d\s{0,2}[-–]\s{0,2}202[0-5](?!\d)/;

/** Farther behind a name, in its clause: "… thuộc tỉnh X trước khi sắp xếp", "… lưu giữ trước ngày 01/7/2025". */
const BEFORE_THAT = /^[^.;:,]{0,60}\struoc\s{1,4}(?:(?:khi\s{1,4})?(?:sap\s{1,4}xep|sap\s{1,4}nhap|hop\s{1,4}nhat)|(?:ngay\s{1,4})?0?1\/0?7\/2025)(?![a-z0-9])/;
/** "đã đoạt giải năm 2024": done in a year before the reform. */
const DONE_IN = /^[^.;]{0,60}\sda\s[^.;]{0,80}\s(?:nam|quy|thang)[^.;]{0,12}20(?:0\d|1\d|2[0-4])(?!\d)/;
/** Terms, congresses and years of office: "HĐND tỉnh X khóa XVII", "Đảng bộ tỉnh X lần thứ XVII", "Huyện ủy X nhiệm kỳ 2015 - 2020". */
const OF_A_TERM = /^,?\s{0,4}\(?(?:khoa\s{1,4}[ivx]|lan\s{1,4}thu\s|(?:giai\s{1,4}doan|nhiem\s{1,4}ky)\s{1,4}20\d\d\s?[-–]\s?20(?:[01]\d|2[0-5])(?!\d))/;
/** "Số liệu của … năm 2023". */
const FIGURES = /(?:so\s{1,4}lieu|bao\s{1,4}cao|ket\s{1,4}qua|nien\s{1,4}giam|ho\s{1,4}so)\s[^.;]{0,60}$/;
const OF_A_YEAR = /^\s{1,4}(?:trong\s{1,4})?nam\s{1,4}20(?:[01]\d|2[0-4])(?!\d)/;
/** "kỷ niệm 200 năm thành lập tỉnh X". */
const FOUNDED = /(?:nam|ngay)\s[^.;]{0,30}(?:thanh|tai)\s{1,4}lap\s{1,4}$/;
/** "Kết luận của Chủ tịch UBND huyện X ngày 05/5/2025": who issued a document on a day of before. */
const DATED = /^\s{1,4}(?:ky\s{1,4}|ban\s{1,4}hanh\s{1,4})?ngay\s{1,4}\d{1,2}\s?(?:[/.-]|thang)\s?(\d{1,2})\s?(?:[/.-]|nam)\s?(20\d\d)(?!\d)/;
/** The year and month of the reform. */
const REFORM = 202_507;

/** Things that carry the name of a place for good, with at most a few words of their own in between. */
const NAMED_AFTER =
  /(?:^|[^\p{L}])(?:Trường|Bệnh viện|Trung tâm|Phòng khám|Trạm|Chợ|Đền|Hạt|Quỹ|Ngân hàng|Học viện|Nhà máy|Công ty|Đường|Cầu|Sông|Hồ|Chùa|Bảo tàng|Thư viện|Nhà hát|Khu di tích|Khu công nghiệp|[Cc]ụm công nghiệp|Quy hoạch|Chương trình|Đề án|Dự án|Cuộc thi|Hội thi|Liên hoan|Lễ hội|Festival|Giải|Hợp tác xã|HTX|Câu lạc bộ|Hội chợ|Lịch sử|Địa chí)(?:\s{1,20}(?!trên|của|tại|cho|ở|do|và|để|đối|trong)[\p{L}\p{N}&-]{1,14}){0,9}\s{1,20}$/u;

/**
 * Why the name at `range` is right however old it is; null when nothing around it says so. `place`: the name is a place's, so things may be
 * named after it. Citations are not looked at here.
 */
export function historyAround(plain: string, folded: string, range: TextRange, place: boolean): History {
  if (isQuoted(plain, range)) return 'quotation';
  const behind = folded.slice(range.end, range.end + AFTER);
  const from = Math.max(0, range.start - BEFORE);
  const ahead = folded.slice(from, range.start);
  const sentence = ahead.slice(lastStop(ahead, '.;') + 1);
  const clause = sentence.slice(lastStop(sentence, ',:)') + 1);
  if (BEHIND.test(behind) && isOldMark(plain, range.end, behind)) return 'history';
  if (/(?:^|\s)nguyên\s{1,4}(?:\p{L}{1,7}\s{1,4}){0,4}$/iu.test(plain.slice(from, range.start))) return 'history';
  if (AHEAD.test(clause) || REORGANISED.test(sentence) || BEFORE_REFORM.test(sentence)) return 'history';
  if (OLD_YEAR.test(sentence) && DONE.test(behind)) return 'history';
  if (place && MERGES.test(behind)) return 'history';
  if (OF_A_TERM.test(behind) || (OF_A_YEAR.test(behind) && FIGURES.test(clause)) || (place && FOUNDED.test(clause))) return 'history';
  if (BEFORE_THAT.test(behind) || DONE_IN.test(folded.slice(range.end, range.end + BEFORE))) return 'history';
  const [, month, year] = DATED.exec(behind) ?? [];
  if (month && Number(year) * 100 + Number(month) < REFORM) return 'history';
  if (HANDED.test(sentence) && HANDED_TO.test(behind)) return 'history';
  if (OLD_BRACKET.test(plain.slice(from, range.start))) return 'history';
  if (AGREEMENT.test(sentence) && (LOOKS_BACK.test(sentence) || OVER.test(folded.slice(range.end, range.end + BEFORE)))) return 'history';
  if (place && NAMED_AFTER.test(plain.slice(from, range.start))) return 'name';
  return null;
}

function lastStop(text: string, stops: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (stops.includes(text[i] as string)) return i;
  return -1;
}

/** "cu" may be "cũ" or "cụ", "cư": the marks tell. */
function isOldMark(plain: string, end: number, behind: string): boolean {
  const at = behind.search(/[a-z]/);
  return !/^cu(?![a-z])/.test(behind.slice(at)) || plain.slice(end + at, end + at + 2).toLowerCase() === 'cũ';
}

/** Longest quotation that is looked for around a name. */
const MAX_QUOTE = 600;

/** Where the straight quotation marks of a text stand; the names of one block are asked about one after the other. */
let marksOf = '';
let marks: readonly number[] = [];

function straightMarks(plain: string): readonly number[] {
  if (plain !== marksOf) {
    const found: number[] = [];
    for (let at = plain.indexOf('"'); at >= 0; at = plain.indexOf('"', at + 1)) found.push(at);
    marksOf = plain;
    marks = found;
  }
  return marks;
}

/** Inside “…” or "…" of the same block. */
export function isQuoted(plain: string, range: TextRange): boolean {
  const from = Math.max(0, range.start - MAX_QUOTE + 1);
  const open = plain.slice(from, range.start + 1).lastIndexOf('“');
  if (open >= 0) {
    const closeBefore = plain.indexOf('”', from + open);
    if (closeBefore >= range.end || (closeBefore < 0 && plain.indexOf('"', range.end) >= 0)) return true;
  }
  const straight = straightMarks(plain);
  let count = 0;
  for (let high = straight.length; count < high; ) {
    const middle = (count + high) >> 1;
    if ((straight[middle] as number) < range.start) count = middle + 1;
    else high = middle;
  }
  return count % 2 === 1 && (straight.at(-1) as number) >= range.end;
}
