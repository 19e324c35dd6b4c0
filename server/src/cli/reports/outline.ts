import type { Outline, OutlineTask } from '../../service';
import { visible } from '../../text/visible';

/** An outline for people: sections with their tasks below them. */
export function outlineText(outline: Outline & { readonly file: string }): string {
  const { issued } = outline;
  const head = [outline.file, issued.number ? `số ${issued.number}` : 'chưa có số', issued.date ?? 'chưa ghi ngày', issued.issuer]
    .filter((part) => part !== null)
    .join(' · ');
  const entries = [
    ...outline.sections.map((section) => ({ line: section.line, order: 0, text: `${'  '.repeat(section.level - 1)}${section.number}. ${section.title}` })),
    ...outline.tasks.map((task) => ({ line: task.line, order: 1, text: `    ▸ ${task.title}${facts(task)}` })),
  ].sort((a, b) => a.line - b.line || a.order - b.order);
  const width = String(entries.at(-1)?.line ?? 0).length;
  const body = entries.map(({ line, text }) => `${String(line).padStart(width)}  ${visible(text)}\n`).join('');
  return `${visible(head)}\n${body}${outline.tasks.length} nhiệm vụ, ${outline.citations.length} viện dẫn, ${outline.duties.length} việc giao theo cơ quan.\n`;
}

function facts({ lead, partners, time }: OutlineTask): string {
  const parts = [lead && `chủ trì: ${lead.text}`, partners && `phối hợp: ${partners.text}`, time && `thời gian: ${time.text}`].filter((part) => part !== null);
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}
