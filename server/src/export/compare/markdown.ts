import type { Change } from '../../compare/change';
import { aboutWords, countWords, kindWords, moveWords } from '../../compare/words-of-kinds';
import { escapeMarkdown } from '../../features/markdown';

/** The changes as a Markdown document: a line of counts, then a table. `before` and `after`: how the two drafts are called. */
export function compareMarkdown(changes: readonly Change[], before: string, after: string): string {
  const head = `# So sánh dự thảo\n\n- Trước: ${escapeMarkdown(before)}\n- Sau: ${escapeMarkdown(after)}\n\n`;
  if (changes.length === 0) return `${head}Hai dự thảo không khác nhau về nội dung.\n`;
  const rows = changes.map(
    (change) =>
      `| ${escapeMarkdown(aboutWords(change))} | ${kindWords(change)} | ${contentOf(change)} | ${change.before?.line ?? ''} | ${change.after?.line ?? ''} |`,
  );
  return `${head}${changes.length} thay đổi: ${countWords(changes)}.\n\n| Chỗ | Thay đổi | Nội dung | Dòng trước | Dòng sau |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function contentOf(change: Change): string {
  const { kind, title, before, after, words } = change;
  if (kind === 'moved') return escapeMarkdown(`${title} (${moveWords(change)})`);
  if (words.length === 0) return escapeMarkdown((after ?? before)?.text ?? title);
  const marks = { same: '', removed: '~~', added: '**' } as const;
  return words
    .filter(({ text }) => text !== '')
    .map(({ kind, text }) => `${marks[kind]}${escapeMarkdown(text)}${marks[kind]}`)
    .join(' ');
}
