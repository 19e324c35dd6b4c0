import { nd30Rules } from '../catalog/nd30';
import { RULES } from '../rules/registry';
import type { Severity } from '../rules/rule';
import { FORMAT } from './format';
import { plainTemplates } from './templates';
import type { ToolContext } from './tool';

/** A text that an assistant may read as a whole. */
export interface Resource {
  readonly uri: string;
  readonly name: string;
  /** Vietnamese. */
  readonly title: string;
  readonly description: string;
  readonly mimeType: 'text/markdown' | 'text/plain';
  readonly text: () => string;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', hint: 'gợi ý' };

/** Every resource: the format, the rules, NĐ 30, the templates. */
export function resources({ today }: ToolContext): readonly Resource[] {
  return [
    {
      uri: 'kehoach://dinh-dang',
      name: 'dinh-dang',
      title: 'Định dạng tệp kế hoạch',
      description: 'Một kế hoạch viết thế nào trong tệp văn bản thuần.',
      mimeType: 'text/markdown',
      text: () => FORMAT,
    },
    {
      uri: 'kehoach://quy-tac',
      name: 'quy-tac',
      title: 'Các quy tắc kiểm tra',
      description: 'Mỗi quy tắc: mã, mức, nội dung, vì sao, căn cứ.',
      mimeType: 'text/markdown',
      text: rulesText,
    },
    {
      uri: 'kehoach://nghi-dinh-30',
      name: 'nghi-dinh-30',
      title: 'Quy định thể thức của Nghị định số 30/2020/NĐ-CP',
      description: 'Từng thành phần của văn bản, kèm điểm, khoản của phụ lục.',
      mimeType: 'text/markdown',
      text: nd30Text,
    },
    ...plainTemplates(today().slice(0, 4)).map(
      ({ id, name, description, text }): Resource => ({
        uri: `kehoach://mau/${id}`,
        name: `mau-${id}`,
        title: name,
        description,
        mimeType: 'text/plain',
        text: () => text,
      }),
    ),
  ];
}

function rulesText(): string {
  const rows = RULES.map(({ id, severity, enabled, title, why, ground }) => {
    const level = `${LEVELS[severity]}${enabled === false ? ', tắt sẵn' : ''}`;
    return `- **${id}** (${level}): ${title}. ${why}${ground ? ` Căn cứ: ${ground}.` : ''}`;
  });
  return `# Các quy tắc kiểm tra\n\n${rows.join('\n')}\n`;
}

function nd30Text(): string {
  const rows = nd30Rules().map(({ component, rule, point }) => `- **${component}**: ${rule} (${point})`);
  return `# Thể thức theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư\n\n${rows.join('\n')}\n`;
}
