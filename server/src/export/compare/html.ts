import type { Change, ChangeSide } from '../../compare/change';
import { aboutWords, countWords, kindWords, moveWords } from '../../compare/words-of-kinds';
import { escapeHtml } from '../html';

/** The changes as one page that needs nothing else: no script, no address, prints as seen. `before` and `after`: how the two drafts are called. */
export function compareHtml(changes: readonly Change[], before: string, after: string): string {
  const summary = changes.length === 0 ? 'Hai dự thảo không khác nhau về nội dung.' : `${changes.length} thay đổi: ${countWords(changes)}.`;
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>So sánh dự thảo</title>
<style>${STYLE}</style>
</head>
<body>
<h1>So sánh dự thảo</h1>
<p>Trước: ${escapeHtml(before)}<br>Sau: ${escapeHtml(after)}</p>
<p>${escapeHtml(summary)}</p>
${changes.length === 0 ? '' : tableOf(changes)}</body>
</html>
`;
}

const STYLE = `body{font:13pt/1.4 'Times New Roman',serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111;background:#fff}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.3em .5em;text-align:left;vertical-align:top}
th{background:#eee}del{color:#8a1c1c;background:#fbeaea}ins{color:#0b5a1e;background:#e8f5ea}td.line{text-align:right}
tr{break-inside:avoid}thead{display:table-header-group}@media print{body{margin:0;max-width:none}}`;

function tableOf(changes: readonly Change[]): string {
  const rows = changes.map(
    (change) =>
      `<tr><td>${escapeHtml(aboutWords(change))}</td><td>${kindWords(change)}</td><td>${contentOf(change)}</td>${lineOf(change.before)}${lineOf(change.after)}</tr>\n`,
  );
  return `<table>
<thead><tr><th scope="col">Chỗ</th><th scope="col">Thay đổi</th><th scope="col">Nội dung</th><th scope="col">Dòng trước</th><th scope="col">Dòng sau</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
`;
}

function lineOf(side: ChangeSide | null): string {
  return `<td class="line">${side?.line ?? ''}</td>`;
}

function contentOf(change: Change): string {
  const { kind, title, before, after, words } = change;
  const plain = escapeHtml((after ?? before)?.text ?? title);
  if (kind === 'added') return `<ins>${plain}</ins>`;
  if (kind === 'removed') return `<del>${plain}</del>`;
  if (kind === 'moved') return `${plain}<br>${escapeHtml(moveWords(change))}`;
  if (words.length === 0) return before ? `<del>${plain}</del>` : `<ins>${plain}</ins>`;
  const tags = { same: '', removed: 'del', added: 'ins' } as const;
  return words
    .filter(({ text }) => text !== '')
    .map(({ kind, text }) => (tags[kind] ? `<${tags[kind]}>${escapeHtml(text)}</${tags[kind]}>` : escapeHtml(text)))
    .join(' ');
}
