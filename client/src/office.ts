/** Who issues the plans that are begun here: asked once, and remembered. */
export interface Office {
  /** "Lâm Đồng", "Huế". */
  readonly province: string;
  /** "UBND tỉnh", "Sở Nội vụ", "UBND xã Đơn Dương". */
  readonly agency: string;
}

/** Cities under central authority: all other provinces are "tỉnh". */
const CITIES = new Set(['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh']);
const COUNCIL = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s*/iu;
const PROVINCE = /^(?:tỉnh|thành phố|tp\.?)\s+/iu;

/** What a plan of `office` has in its letterhead, and who signs it. */
export interface Letterhead {
  /** Two lines: the body above and the agency, or the name of the council in two parts. */
  readonly lines: readonly [string, string];
  /** Behind "KH-". */
  readonly symbol: string;
  readonly place: string;
  /** In running text: "Ủy ban nhân dân tỉnh". */
  readonly name: string;
  readonly signature: readonly string[];
}

/** Reads what was typed; "tỉnh", "TP" and "Ủy ban nhân dân" may stand before names or not. Total. */
export function letterheadOf(office: Office): Letterhead {
  const province = office.province.trim().replace(PROVINCE, '');
  const whole = `${CITIES.has(province) ? 'thành phố' : 'tỉnh'} ${province}`;
  const agency = office.agency.trim();
  if (!COUNCIL.test(agency)) {
    const head = headOf(agency);
    return {
      lines: [`Ủy ban nhân dân ${whole}`.toUpperCase(), agency.toUpperCase()],
      symbol: initials(agency),
      place: province,
      name: agency,
      signature: [`KT. ${head}`, `PHÓ ${head}`],
    };
  }
  const area = agency.replace(COUNCIL, '').trim();
  // "UBND tỉnh" needs no name beside it; "UBND xã Đơn Dương" brings its own.
  const own = area === '' || /^(?:tỉnh|thành phố)$/iu.test(area) ? whole : area;
  const isProvince = own === whole || PROVINCE.test(own);
  return {
    lines: ['ỦY BAN NHÂN DÂN', own.toUpperCase()],
    symbol: 'UBND',
    place: isProvince ? province : own.replace(/^(?:xã|phường|đặc khu)\s+/iu, ''),
    name: `Ủy ban nhân dân ${isProvince ? whole.slice(0, whole.length - province.length).trim() : own}`,
    signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  };
}

/** A skeleton of a whole plan, in the editor's snippet syntax, with the letterhead, the signature and the title that are known already. */
export function filledIn(body: readonly string[], office: Office | null, title: string): string {
  let text = body.join('\n');
  if (title !== '') text = text.replace(/\$\{5:[^}]*\}/, () => escaped(title)).replaceAll(/\$\{8:[^}]*\}/g, () => escaped(lowerFirst(title)));
  if (!office) return text;
  const { lines, symbol, place, name, signature } = letterheadOf(office);
  return text
    .replace(/\$\{1\|[^}]*\|\}\n\$\{2:[^}]*\}/, () => escaped(lines.join('\n')))
    .replace(/\$\{3:[^}]*\}/, () => escaped(symbol))
    .replace(/\$\{4:[^}]*\}/, () => escaped(place))
    .replace(/\$\{7:[^}]*\}/, () => escaped(name))
    .replace(/TM\. \$\{25:[^}]*\}\n\$\{26\|[^}]*\|\}/, () => escaped(signature.join('\n')));
}

/** "Kế hoạch phổ biến pháp luật năm 2026" → "ke-hoach-pho-bien-phap-luat-nam-2026.kehoach"; never longer than file systems like. */
export function fileNameOf(title: string): string {
  const bare = title.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const words = bare.match(/[a-z0-9]+/g) ?? [];
  const name = words.slice(0, 2).join(' ') === 'ke hoach' ? words : ['ke', 'hoach', ...words];
  return `${name.join('-').slice(0, 80).replace(/-$/, '')}.kehoach`;
}

/** "SỞ NỘI VỤ" → "GIÁM ĐỐC"; other bodies have a head of their own. */
function headOf(agency: string): string {
  if (/^sở\s/iu.test(agency)) return 'GIÁM ĐỐC';
  if (/^văn phòng/iu.test(agency)) return 'CHÁNH VĂN PHÒNG';
  const kind = agency.match(/^(?:ban|chi cục|cục|phòng)(?=\s)/iu)?.[0];
  if (kind) return /cục/iu.test(kind) ? `${kind.toUpperCase()} TRƯỞNG` : `TRƯỞNG ${kind.toUpperCase()}`;
  return 'THỦ TRƯỞNG';
}

/** "Sở Khoa học và Công nghệ" → "SKHCN". */
function initials(name: string): string {
  const words = name.match(/\p{L}+/gu) ?? [];
  return words
    .filter((word) => word.toLowerCase() !== 'và')
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** Words of the user's in snippet syntax. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
