import { byLead, COLUMNS, cellOf, type TaskList, type TaskRow } from './task-list';

/** The byte-order mark by which Excel knows UTF-8. */
const MARK = '\ufeff';

/** Comma-separated values (RFC 4180), for Excel too: what would be a formula becomes text. */
export function csvOf({ rows }: TaskList): string {
  const lines = [COLUMNS.map(([, head]) => head), ...rows.map((row) => COLUMNS.map(([key]) => cellOf(row, key)))];
  return MARK + lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A Markdown table of all tasks, then the tasks of each agency. */
export function markdownOf(list: TaskList): string {
  const head = `| ${COLUMNS.map(([, name]) => name).join(' | ')} |\n|${' --- |'.repeat(COLUMNS.length)}\n`;
  const rows = list.rows.map((row) => `| ${COLUMNS.map(([key]) => markdownCell(cellOf(row, key))).join(' | ')} |\n`).join('');
  const agencies = byLead(list.rows).map(([agency, own]) => `\n### ${markdownCell(agency)}\n\n${own.map((row) => `- ${markdownCell(line(row))}\n`).join('')}`);
  return `# ${markdownCell(titleOf(list))}\n\n${head}${rows}\n## Theo cơ quan chủ trì\n${agencies.join('')}`;
}

function markdownCell(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}

/** One page without scripts: all tasks, then those of each agency. */
export function htmlOf(list: TaskList): string {
  const head = COLUMNS.map(([, name]) => `<th scope="col">${html(name)}</th>`).join('');
  const rows = list.rows.map((row) => `<tr>${COLUMNS.map(([key]) => `<td>${html(cellOf(row, key))}</td>`).join('')}</tr>`).join('\n');
  const agencies = byLead(list.rows).map(
    ([agency, own]) => `<h3>${html(agency)}</h3>\n<ul>\n${own.map((row) => `<li>${html(line(row))}</li>`).join('\n')}\n</ul>`,
  );
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(titleOf(list))}</title>
<style>body{font-family:'Times New Roman',serif;margin:2em}table{border-collapse:collapse}th,td{border:1px solid;padding:.3em;vertical-align:top;text-align:left}</style>
</head>
<body>
<h1>${html(titleOf(list))}</h1>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
<h2>Theo cơ quan chủ trì</h2>
${agencies.join('\n')}
</body>
</html>
`;
}

function html(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function line({ number, title, time }: TaskRow): string {
  return [number === '' ? '' : `${number}.`, title, time === '' ? '' : `(${time})`].filter((part) => part !== '').join(' ');
}

function titleOf({ title, number }: TaskList): string {
  return ['Danh sách nhiệm vụ', title, number === '' ? '' : `(${number})`].filter((part) => part !== '').join(' ');
}
