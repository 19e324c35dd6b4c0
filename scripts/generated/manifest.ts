import { RULES } from '../../server/src/rules/registry';

const LEVELS = ['error', 'warning', 'information', 'hint', 'off'];
const LEVEL_NAMES: Readonly<Record<string, string>> = { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', hint: 'gợi ý' };

/** package.json (given as text) with one entry per rule below `kehoach.severities`, so that the settings editor offers them. */
export function manifest(text: string): object {
  const parsed = JSON.parse(text);
  for (const { properties } of parsed.contributes.configuration) {
    const severities = properties['kehoach.severities'];
    if (severities) severities.properties = Object.fromEntries(RULES.map((rule) => [rule.id, entry(rule)]));
  }
  return parsed;
}

function entry({ title, severity, enabled }: (typeof RULES)[number]): object {
  const usual = enabled === false ? 'tắt, trừ khi chọn mức nghiêm ngặt' : LEVEL_NAMES[severity];
  return { type: 'string', enum: LEVELS, description: `${title.replace(/\.$/, '')}. Mức sẵn có: ${usual}.` };
}
