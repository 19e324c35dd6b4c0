import { type Block, blockFact } from '../../syntax/block';

/** The fixed lines that part a document: seen by their words alone. */
export type Landmark = 'plan' | 'decision' | 'distribution' | 'signature' | 'addressee' | 'subject' | 'number' | 'closing' | 'basis' | 'motto' | null;

/** Which fixed line `block` is, or null. Works on folded text, so damaged text is known too. */
export const landmarkOf = blockFact<Landmark>((block) => {
  if (block.kind !== 'text') return null;
  const text = block.folded
    .slice(block.content.start, block.content.start + 80)
    .replace(/\s+/g, ' ')
    .trim();
  const upper = /^\p{Lu}/u.test(block.plain.slice(block.content.start));
  if (block.marker && block.marker.kind !== 'dash') return null;
  if (/^(?:noi nh[a-z]n) ?:/.test(text) || text === 'noi nhan') return 'distribution';
  if (block.marker) return null;
  if (
    /^(?:(?:(?:kt|tm|tl|tuq|q)\.?|t\/m|k\/t|t\/l) ?(?:chu tich|uy ban|bi thu|ban|bo truong|giam doc|thu tuong|chinh phu|truong|cuc|chanh|hieu|tong|hoi dong|tinh|lanh dao|dang|huyen uy|thanh uy))/.test(
      text,
    )
  )
    return 'signature';
  if (
    text.length < 40 &&
    /^(?:pho )?(?:chu tich|giam doc|bi thu|bo truong|thu tuong|thu truong|hieu truong|truong (?:phong|ban|khoa|tram)|chanh van phong|vien truong|cuc truong|tong giam doc)(?: |$)/.test(
      text,
    ) &&
    isUpperWord(block)
  )
    return 'signature';
  if (text === 'ke hoach' && upper && isUpperWord(block)) return 'plan';
  if (/^quyet dinh ?:?$/.test(text) && isUpperWord(block)) return 'decision';
  if (/^kinh gui/.test(text)) return 'addressee';
  if (/^v\/v/.test(text)) return 'subject';
  if (/^s[o06] ?: ?[^ ]{0,12} ?\//.test(text)) return 'number';
  if (/^(?:cong hoa xa hoi|doc lap ?-|dang cong san viet nam)/.test(text)) return 'motto';
  if (/^tren day (?:la|1a) /.test(text)) return 'closing';
  if (/^(?:can cu|thuc hien|theo de nghi|xet de nghi|can c[a-z]{1,2}) /.test(text)) return 'basis';
  return null;
});

/** The first word of the block is written in capitals. */
function isUpperWord(block: Block): boolean {
  const word = /^[\p{L}.]+/u.exec(block.plain.slice(block.content.start))?.[0] ?? '';
  return word.length > 0 && word === word.toUpperCase();
}
