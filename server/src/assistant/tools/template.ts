import { out, PROVENANCE } from '../json-schema';
import { plainTemplates, TEMPLATE_IDS } from '../templates';
import { defineTool, ToolFailure } from '../tool';

/** A skeleton of a plan as plain text, the same that the editor's “Tạo kế hoạch mới” opens. */
export const template = defineTool({
  name: 'template',
  title: 'Mẫu kế hoạch',
  description:
    'Lấy khung một kế hoạch hành chính đúng thể thức để điền: “khoi-nhiem-vu” (mỗi nhiệm vụ có dòng chủ trì, phối hợp, thời gian), “bang-nhiem-vu” (nhiệm vụ trong bảng), “theo-co-quan” (giao việc theo từng cơ quan). ' +
    'Chỗ chưa biết thì để trống hoặc hỏi người dùng, không bịa tên cơ quan, số văn bản, ngày tháng.',
  input: {
    type: 'object',
    properties: { kind: { type: 'string', enum: TEMPLATE_IDS, description: 'Kiểu kế hoạch.' } },
    required: ['kind'],
    additionalProperties: false,
  },
  output: out.object({ kind: out.text, name: out.text, description: out.text, text: out.text, ...PROVENANCE }),
  run({ kind }, { today }) {
    const found = plainTemplates(today().slice(0, 4)).find(({ id }) => id === kind);
    if (!found) throw new ToolFailure('Bản cài đặt này không có mẫu ấy.');
    const { name, description, text } = found;
    return {
      summary: `${name}: ${description}. Toàn văn mẫu ở phần dữ liệu (“text”).`,
      data: { kind: found.id, name, description, text, source: 'Mẫu của phần mềm Kế hoạch, trình bày theo Nghị định số 30/2020/NĐ-CP', confidence: 'high' },
    };
  },
});
