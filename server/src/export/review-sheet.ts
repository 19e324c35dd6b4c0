import { escapeMarkdown } from '../features/markdown';
import { remarksOf } from '../features/remarks/remarks';
import type { Plan, Section } from '../model/types';
import type { Problem } from '../rules/problem';
import { type Block, textOf } from '../syntax/block';
import { spanOf } from '../syntax/tree';

const LEVELS: Readonly<Record<Problem['severity'], string>> = { error: 'Lỗi', warning: 'Cần xem lại', information: 'Lưu ý', hint: 'Gợi ý' };
/** Longer paragraphs are cut: the place is told by its heading. */
const MAX_QUOTE = 140;

interface Row {
  readonly block: Block;
  readonly said: string;
  readonly level: string;
  readonly by: string;
}

/** Phiếu góp ý: open remarks and findings of `plan` as a Markdown table (Mục, Nội dung, Ý kiến, Mức, Người góp ý), in the order of the text. */
export function reviewSheet(plan: Plan, problems: readonly Problem[]): string {
  const { tree, header } = plan;
  const remarks = remarksOf(plan).flatMap(({ target, remarks, resolved }): Row[] => {
    const [first] = remarks;
    if (resolved || !target || !first) return [];
    const said = remarks.map(({ kind, name, text }) => (kind === 'answer' ? `${name || 'Trả lời'}: ${text}` : text)).join(' / ');
    return [{ block: target, said, level: 'Góp ý', by: [first.name, first.date].filter(Boolean).join(', ') }];
  });
  const findings = problems.flatMap(({ range, message, severity }): Row[] => {
    const block = tree.blocks[tree.indexAt(range.start)];
    return block ? [{ block, said: message, level: LEVELS[severity], by: 'Kiểm tra tự động' }] : [];
  });
  const rows = [...remarks, ...findings].sort((a, b) => tree.indexOf(a.block) - tree.indexOf(b.block));
  const head = `# Phiếu góp ý\n\nVăn bản: ${escapeMarkdown(header.title ?? header.number ?? 'kế hoạch')}\n\n`;
  if (rows.length === 0) return `${head}Không có góp ý nào.\n`;
  const sectionOf = sectionFinder(plan);
  const lines = rows.map(
    ({ block, said, level, by }, i) =>
      `| ${i + 1} | ${escapeMarkdown(sectionOf(block))} | ${escapeMarkdown(quote(block))} | ${escapeMarkdown(said)} | ${level} | ${escapeMarkdown(by)} |`,
  );
  return `${head}| STT | Mục | Nội dung | Ý kiến | Mức | Người góp ý |\n| --- | --- | --- | --- | --- | --- |\n${lines.join('\n')}\n`;
}

function quote(block: Block): string {
  const text = textOf(block, spanOf(block).range);
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE - 1)}…` : text;
}

/** The number of the nearest heading above a block, with those above it: "II.1". */
function sectionFinder({ tree, sections }: Plan): (block: Block) => string {
  const starts = sections.map((section) => [tree.indexOf(section.span.block), section] as const);
  return (block) => {
    const at = tree.indexOf(block);
    const numbers: string[] = [];
    for (let section: Section | null = starts.findLast(([start]) => start <= at)?.[1] ?? null; section; section = section.parent)
      numbers.unshift(section.number);
    return numbers.join(' › ');
  };
}
