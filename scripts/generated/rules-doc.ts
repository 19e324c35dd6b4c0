import { RULES } from '../../server/src/rules/registry';
import type { Example, Rule, Severity } from '../../server/src/rules/rule';

const FAMILIES: Readonly<Record<Rule['family'], string>> = {
  'day-du': 'Đầy đủ',
  'bo-cuc': 'Bố cục',
  'co-quan': 'Cơ quan, địa danh',
  'vien-dan': 'Viện dẫn',
  'thoi-gian': 'Thời gian',
  'thuat-ngu': 'Thuật ngữ',
  'chu-nghia': 'Chữ nghĩa',
  'the-thuc': 'Thể thức',
  'bo-qua': 'Dòng bỏ qua',
};
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', hint: 'gợi ý' };

/** docs/rules.md: every rule with its reason, ground and examples, from the rules themselves. */
export function rulesDoc(): string {
  const families = (Object.keys(FAMILIES) as Rule['family'][]).filter((family) => RULES.some((rule) => rule.family === family));
  return [
    '# Các quy tắc kiểm tra',
    '',
    'Trang này được tạo từ chính các quy tắc trong chương trình (`npm run generate`); xin không sửa tay.',
    '',
    'Mức của từng quy tắc đổi được trong phần Cài đặt (`kehoach.severities`) hoặc trong tệp `kehoach.config.json` ở thư mục gốc, ví dụ `{ "severities": { "lap-tu": "off" } }`.',
    'Muốn bỏ qua một chỗ, viết ngay trên đoạn đó một dòng `// bỏ qua <mã>: lý do`; cho cả tệp: `// bỏ qua cả tệp <mã>: lý do`.',
    'Trong các ví dụ, dấu `^^^` chỉ vào phần chữ ở dòng trên được nhắc đến.',
    '',
    '| Mã | Mức | Nội dung |',
    '| --- | --- | --- |',
    ...families.flatMap((family) => inFamily(family).map((rule) => `| [${rule.id}](#${rule.id}) | ${levelOf(rule)} | ${rule.title.replaceAll('|', '\\|')} |`)),
    '',
    ...families.flatMap((family) => [`## ${FAMILIES[family]}`, '', ...inFamily(family).flatMap(chapter)]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function inFamily(family: Rule['family']): readonly Rule[] {
  return RULES.filter((rule) => rule.family === family);
}

function levelOf({ severity, enabled }: Rule): string {
  return enabled === false ? `${SEVERITIES[severity]}, tắt sẵn` : SEVERITIES[severity];
}

function chapter(rule: Rule): readonly string[] {
  return [
    `### ${rule.id}`,
    '',
    `${sentence(rule.title)} Mức: ${levelOf(rule)}.`,
    '',
    sentence(rule.why),
    '',
    ...(rule.ground ? [`Căn cứ: ${sentence(rule.ground)}`, ''] : []),
    ...examples('Được nhắc:', rule.invalid),
    ...examples('Không bị nhắc:', rule.valid),
  ];
}

function examples(title: string, list: readonly Example[]): readonly string[] {
  return list.length === 0
    ? []
    : [title, '', ...list.flatMap(({ text, asOf }) => [...(asOf ? [`Văn bản ngày ${asOf.split('-').reverse().join('/')}:`, ''] : []), ...fenced(text), ''])];
}

/** A fence longer than any in the text. */
function fenced(text: string): readonly string[] {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return [`${fence}text`, text.replace(/\n+$/, ''), fence];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
