import { mentionsOf } from '../../model/mentions/mentions';
import type { Finding, Rule } from '../rule';

/** The initials of the plan's own province in the name of a body. */
export const vietTatTenTinh: Rule = {
  id: 'viet-tat-ten-tinh',
  family: 'thuat-ngu',
  scope: 'section',
  severity: 'hint',
  title: 'Tên tỉnh trong tên cơ quan viết tắt bằng chữ cái đầu',
  why: 'Tên riêng của địa phương viết đầy đủ: “Báo BT” có thể là Báo Bình Thuận hoặc báo của tỉnh khác có cùng chữ cái đầu.',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục II, III',
  invalid: [
    {
      text: 'KẾ HOẠCH\nPhổ biến pháp luật trên địa bàn tỉnh Cao Bằng\n\n1. Sở Tư pháp tỉnh Cao Bằng biên soạn tài liệu.\n\nNơi nhận:\n- Báo CB;\n      ^^\n- Lưu: VT.\n',
    },
  ],
  valid: [
    { text: 'KẾ HOẠCH\nPhổ biến pháp luật trên địa bàn tỉnh Cao Bằng\n\nNơi nhận:\n- Báo Cao Bằng; các CB, CC, VC;\n- Lưu: VT.\n' },
    { text: 'KẾ HOẠCH\nPhổ biến pháp luật trên địa bàn tỉnh Cao Bằng\n\n1. Phối hợp với Báo LS, Đài PT-TH tỉnh.\n' },
  ],
  *check({ blocks }, { catalog, province }): Iterable<Finding> {
    if (!province) return;
    for (const block of blocks) {
      if (block.damaged) continue;
      for (const { place, history } of mentionsOf(block, catalog)) {
        if (!place?.initials || history !== null) continue;
        const names = place.entries.flatMap((id) => catalog.agency(id)?.name ?? []).filter((name) => catalog.province(name)?.code === province.code);
        const [name] = names;
        if (name === undefined || names.length > 1) continue;
        const full = name.replace(/^(?:tỉnh|thành phố) /iu, '');
        const range = { start: place.start, end: place.end };
        yield {
          span: { block, range },
          message: `“${block.plain.slice(range.start, range.end)}” là chữ viết tắt của tên tỉnh; viết đủ là “${full}”.`,
          fixes: [{ title: `Viết “${full}”`, edits: [{ span: { block, range }, newText: full }], preferred: true }],
        };
      }
    }
  },
};
