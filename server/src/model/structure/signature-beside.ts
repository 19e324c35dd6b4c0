import type { Block } from '../../syntax/block';
import type { Span } from '../../syntax/tree';

/** The first words of a signature block, as they stand in a cell. */
export const OFFICE =
  /^(?:(?:(?:KT|TM|TL|TUQ|Q)\.|[TK]\/[MLT])\s?\p{Lu}|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|BÍ THƯ|CHÁNH VĂN PHÒNG|VIỆN TRƯỞNG))/u;

/** The signature that a two-column ending puts on the line of "Nơi nhận:", or null. */
export function signatureBeside(block: Block): Span | null {
  const match =
    /(?:\s{3}|\t)((?:(?:KT|TM|TL|TUQ|Q)\.|[TK]\/[MLT])\s?\p{Lu}|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|BÍ THƯ))/u.exec(
      block.plain.slice(0, 400),
    );
  return match ? { block, range: { start: match.index + match[0].length - (match[1] as string).length, end: block.plain.trimEnd().length } } : null;
}
