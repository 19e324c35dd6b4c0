import { LEVELS, STATUSES } from '../../server/src/config/read-config';
import { PROFILES } from '../../server/src/rules/activate';
import { SEVERITIES } from '../../server/src/rules/problem';
import { RULES } from '../../server/src/rules/registry';

const text = (description: string) => ({ type: 'string', minLength: 1, description });
const day = (description: string) => ({ type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$', description });
const texts = (description: string) => ({ type: 'array', items: { type: 'string', minLength: 1 }, description });
const record = (description: string, properties: Record<string, object>, required: readonly string[]) => ({
  type: 'object',
  description,
  properties,
  required,
  additionalProperties: false,
});

/** The JSON schema of `kehoach.config.json`: what `readConfig` takes, with Vietnamese words for the editor. */
export function configSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Cấu hình kiểm tra kế hoạch',
    description: 'Đặt ở thư mục gốc; tệp cùng tên ở thư mục con bổ sung và được ưu tiên hơn cho các kế hoạch trong đó.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      root: { type: 'boolean', description: 'true: không xét các tệp cấu hình ở thư mục phía trên.' },
      profile: {
        enum: PROFILES,
        default: 'chuan',
        description: 'toi-thieu: chỉ lỗi và cảnh báo; chuan: các quy tắc bật sẵn; nghiem-ngat: mọi quy tắc.',
      },
      severities: {
        type: 'object',
        description: 'Mức của từng quy tắc; "off" là tắt.',
        additionalProperties: false,
        properties: Object.fromEntries(RULES.map(({ id, title }) => [id, { enum: [...SEVERITIES, 'off'], description: title }])),
      },
      agencies: {
        type: 'array',
        description: 'Cơ quan, đơn vị riêng của địa phương mà danh mục có sẵn chưa có.',
        items: record(
          'Một cơ quan, đơn vị.',
          {
            id: text('Mã dùng để nhắc đến ở “successors”; nếu không ghi thì lấy từ tên. Trùng mã của danh mục có sẵn thì thay cho cơ quan ấy.'),
            name: text('Tên đầy đủ.'),
            aliases: texts('Các cách viết khác, tên viết tắt.'),
            symbol: text('Ký hiệu trong số văn bản, ví dụ "SNV".'),
            level: { enum: LEVELS, default: 'tinh', description: 'Cấp.' },
            validFrom: day('Ngày đầu tiên tên này đúng.'),
            validTo: day('Ngày đầu tiên tên này không còn đúng.'),
            successors: texts('Mã các cơ quan tiếp nhận.'),
            legalBasis: texts('Văn bản làm căn cứ.'),
            note: text('Ghi chú.'),
          },
          ['name'],
        ),
      },
      references: {
        type: 'array',
        description: 'Văn bản riêng của địa phương được viện dẫn.',
        items: record(
          'Một văn bản.',
          {
            id: text('Mã; nếu không ghi thì lấy từ tên loại và số.'),
            type: text('Tên loại, ví dụ "Quyết định".'),
            number: text('Số, ký hiệu, ví dụ "12/2025/QĐ-UBND".'),
            date: day('Ngày ban hành.'),
            issuer: text('Cơ quan ban hành.'),
            title: text('Trích yếu, viết như khi viện dẫn.'),
            status: { enum: STATUSES, default: 'con-hieu-luc', description: 'Hiệu lực.' },
            effectiveFrom: day('Ngày có hiệu lực.'),
            effectiveTo: day('Ngày đầu tiên không còn hiệu lực.'),
            replacedBy: texts('Mã các văn bản thay thế.'),
          },
          ['type', 'number', 'issuer', 'title'],
        ),
      },
      abbreviations: {
        type: 'object',
        description: 'Chữ viết tắt được dùng mà không phải giải thích.',
        additionalProperties: { type: 'string', minLength: 1 },
      },
      ignore: texts('Mẫu tên các tệp không kiểm tra khi xét cả thư mục, tính từ thư mục của tệp này, ví dụ "luu-tru/**".'),
    },
  };
}
