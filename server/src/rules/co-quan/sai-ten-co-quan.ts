import { asMember, mentionsOf } from '../../model/mentions/mentions';
import { textOf } from '../../syntax/block';
import { fold } from '../../text/fold';
import type { Finding, Rule } from '../rule';
import { likeCapitals } from '../shared/name-wording';
import { judgedDay } from '../shared/outdated-names';

/** Names that are near to an agency's, but not right. Names that have ended belong to `co-quan-cu`. */
export const saiTenCoQuan: Rule = {
  id: 'sai-ten-co-quan',
  family: 'co-quan',
  scope: 'block',
  severity: 'hint',
  title: 'Tên cơ quan viết chưa đúng',
  why: 'Tên cơ quan viết đầy đủ, đúng như tên được thành lập: thiếu một chữ có thể là tên cơ quan khác.',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục II, IV.2',
  invalid: [
    { text: '- Chủ trì: Sở Văn hóa Thể thao và Du lịch.\n           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n' },
    { text: '- Phối hợp: Sở Giáo dục Đào tạo; Sở Khoa học.\n            ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^\n' },
  ],
  valid: [
    { text: '- Chủ trì: Sở Văn hóa, Thể thao và Du lịch; Sở VHTT&DL; Sở Giáo dục & Đào tạo.\n' },
    { text: 'Theo Công văn số 12/SGDĐT-VP ngày 05/01/2026 của Sở Giáo dục Đào tạo.\n' },
    { text: 'Có số tư pháp viên tham gia; Bộ phận một cửa.\n' },
  ],
  *check(block, { catalog, asOf }): Iterable<Finding> {
    for (const mention of mentionsOf(block, catalog)) {
      if (!mention.inexact || mention.kind !== 'agency' || mention.history !== null || mention.place?.initials) continue;
      const known = mention.entries.map((id) => catalog.agency(id)).filter((entry) => entry !== undefined);
      const day = asOf === null ? null : judgedDay(asOf);
      const entry = day === null ? known[0] : known.find((candidate) => catalog.isCurrent(candidate, day));
      if (!entry) continue;
      const written = textOf(block, mention.range);
      if (isUnmarked(written)) continue;
      const tail = mention.place ? ` ${textOf(block, mention.place)}` : '';
      const whole = likeCapitals(entry.name.replace(tail === '' ? /$^/ : / (?:tỉnh|thành phố)$/u, '') + tail, written, false);
      const newText = asMember(whole, mention);
      if (newText === null || newText === written) continue;
      yield {
        span: { block, range: mention.range },
        message: `Tên cơ quan viết chưa đúng: “${written}”; tên đúng là “${newText}”.`,
        fixes: [{ title: `Sửa thành “${newText}”`, edits: [{ span: { block, range: mention.range }, newText }], preferred: true }],
      };
    }
  },
};

/** The words have lost their marks: that is for `mat-dau` to say. */
function isUnmarked(written: string): boolean {
  return fold(written) === written.toLowerCase();
}
