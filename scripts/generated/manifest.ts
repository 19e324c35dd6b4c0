import { TOOLS } from '../../server/src/assistant/registry';
import type { Tool } from '../../server/src/assistant/tool';
import { RULES } from '../../server/src/rules/registry';

const LEVELS = ['error', 'warning', 'information', 'hint', 'off'];
const LEVEL_NAMES: Readonly<Record<string, string>> = { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', hint: 'gợi ý' };

/** package.json (given as text) with one entry per rule below `kehoach.severities`, so that the settings editor offers them, and with the tools for assistants. */
export function manifest(text: string): object {
  const parsed = JSON.parse(text);
  for (const { properties } of parsed.contributes.configuration) {
    const severities = properties['kehoach.severities'];
    if (severities) severities.properties = Object.fromEntries(RULES.map((rule) => [rule.id, entry(rule)]));
  }
  parsed.contributes.languageModelTools = TOOLS.map(languageModelTool);
  parsed.contributes.mcpServerDefinitionProviders = [{ id: 'kehoach.mcp', label: 'Kế hoạch hành chính' }];
  parsed.contributes.chatSkills = [{ path: './skills/ke-hoach/SKILL.md' }];
  return parsed;
}

function entry({ title, severity, enabled }: (typeof RULES)[number]): object {
  const usual = enabled === false ? 'tắt, trừ khi chọn mức nghiêm ngặt' : LEVEL_NAMES[severity];
  return { type: 'string', enum: LEVELS, description: `${title.replace(/\.$/, '')}. Mức sẵn có: ${usual}.` };
}

/** In the editor a file that is corrected is the one in the editor. */
const CORRECTS = ' Khi nêu “file”, các sửa chữa được áp vào trình soạn thảo (chưa lưu) sau khi người dùng đồng ý.';

function languageModelTool({ name, title, description, input }: Tool): object {
  return {
    name: `kehoach_${name}`,
    displayName: title,
    toolReferenceName: `kehoach-${name.replaceAll('_', '-')}`,
    canBeReferencedInPrompt: true,
    icon: '$(book)',
    userDescription: `${title} (phần mềm Kế hoạch, chạy trên máy)`,
    modelDescription: description + (name === 'correct_plan' ? CORRECTS : ''),
    inputSchema: input,
  };
}
