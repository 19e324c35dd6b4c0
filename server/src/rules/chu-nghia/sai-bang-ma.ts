import { type Block, sourceRange } from '../../syntax/block';
import { convert, detectEncoding, FONT_DAMAGED, repairFontDamage } from '../../text/encoding';
import { trimRange } from '../../text/range';
import { isSyllable } from '../../text/syllable';
import { wordsOf } from '../../text/words';
import type { Finding, Rule, SpanEdit } from '../rule';

const COMBINING = /[\u0300-\u036f]/;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/;
const ODD = /[\u00a0-\u00ff\u0180-\u0189\u0192-\u019f\u01a2-\u01ae\u01b1-\u024f\u200b-\u200f\u2060\ufeff]|[\u0300-\u036f]/;
const BETWEEN_WORDS = /[\p{L},;] (?=\p{L})/gu;
/** Eth, typed for Đ: looks the same, is another letter. */
const ETH = /[Ðð]/;

/** Text that looks Vietnamese but is not Unicode NFC. */
export const saiBangMa: Rule = {
  id: 'sai-bang-ma',
  family: 'chu-nghia',
  scope: 'block',
  severity: 'warning',
  title: 'Chữ không đúng bảng mã Unicode dựng sẵn',
  why: 'Văn bản hành chính dùng bộ mã Unicode theo TCVN 6909:2001. Chữ ở bảng mã cũ, tổ hợp hay có ký tự ẩn thì không tìm kiếm, so sánh được và hiện sai trên máy khác.',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục I, I.4',
  invalid: [
    { text: 'ñy ban nh©n d©n tØnh yªu cÇu c¸c së, ngµnh thùc hiÖn kÕ ho¹ch nµy.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n' },
    { text: 'Bồi dưỡng đội ngǜ cán bộ theo định kǶ.\n              ^^^\n' },
    { text: 'Đơn vị chủ trì: Sở Y tế, Ðài Phát thanh.\n                         ^^^\n' },
  ],
  valid: [
    { text: 'Ủy ban nhân dân tỉnh yêu cầu các sở, ngành thực hiện kế hoạch này.\n' },
    { text: 'Nhiệt độ 25°C, diện tích 30 m², sai số ± 2 %, “trích dẫn”, §5.\n' },
    { text: 'Sè l\u00adîng c¸ chÐp tăng đều.\n' },
    { text: 'Chương trình hợp tác với São Paulo và Orléans; hội thảo “Zukunft für Städte”.\n' },
  ],
  readsDamaged: true,
  *check(block): Iterable<Finding> {
    if (!ODD.test(block.source)) return;
    const old = oldEncoding(block);
    if (old) {
      yield old;
      return;
    }
    yield* wordFindings(block);
    yield* hiddenFindings(block);
    yield* fixedSpaces(block);
  },
};

/** The whole block in TCVN3 or VNI. */
function oldEncoding(block: Block): Finding | null {
  const encoding = detectEncoding(block.source);
  if (encoding === 'unicode') return null;
  const range = trimRange(block.plain, { start: 0, end: block.plain.length });
  const source = sourceRange(block, range);
  const name = encoding === 'tcvn3' ? 'TCVN3 (ABC)' : 'VNI';
  return {
    span: { block, range },
    message: `Đoạn này ở bảng mã ${name}, không phải Unicode; cần chuyển sang Unicode.`,
    fixes: [
      {
        title: `Chuyển từ ${name} sang Unicode`,
        edits: [{ span: { block, range }, newText: convert(block.source.slice(source.start, source.end), encoding) }],
        preferred: true,
        lossless: true,
      },
    ],
  };
}

/** Words with letters of a broken font, or with eth for Đ: one finding with all of them, for they come in numbers. */
function* wordFindings(block: Block): Iterable<Finding> {
  if (!FONT_DAMAGED.test(block.plain) && !ETH.test(block.plain)) return;
  const words = wordsOf(block.plain);
  const broken = words.filter(({ text }) => FONT_DAMAGED.test(text)).map(({ text, start }) => edit(block, start, text, repairFontDamage(text)));
  const eth = words
    .filter(({ text }) => ETH.test(text) && looksVietnamese(text))
    .map(({ text, start }) => edit(block, start, text, text.replace(/Ð/g, 'Đ').replace(/ð/g, 'đ')));
  yield* summary(broken, (text, better) => `“${text}” có chữ hỏng do phông chữ; có thể là “${better}”.`, 'Sửa chữ hỏng do phông chữ', undefined);
  yield* summary(
    eth,
    (text) => `“${text}” viết bằng chữ Ð của tiếng nước ngoài, không phải chữ Đ tiếng Việt; nên đổi.`,
    'Đổi thành chữ Đ tiếng Việt',
    'information',
  );
}

/** Eth where Đ stands: at the start of a syllable ("Ðài"), or among capitals ("QÐ", "HÐND"). In TCVN3 the same byte is é ("chÐp"). */
function looksVietnamese(word: string): boolean {
  return isSyllable(word.replace(/^Ð/, 'Đ').replace(/^ð/, 'đ')) || /^[A-ZÐ]{2,7}$/.test(word);
}

/** Combining marks and invisible characters, seen only in the source. */
function* hiddenFindings(block: Block): Iterable<Finding> {
  if (!block.map) return;
  const combined: Edited[] = [];
  const invisible: Edited[] = [];
  for (const { 0: text, index } of block.plain.matchAll(/\S+/g)) {
    const { start, end } = sourceRange(block, { start: index, end: index + text.length });
    const source = block.source.slice(start, end);
    if (source === text) continue;
    if (INVISIBLE.test(source) && !maybeTcvn3(source, text)) invisible.push(edit(block, index, text, text));
    else if (COMBINING.test(source) && source.normalize('NFC') === text) combined.push(edit(block, index, text, text));
  }
  yield* summary(
    combined,
    (text) => `“${text}” viết bằng dấu tổ hợp (Unicode NFD), không phải Unicode dựng sẵn; nên chuyển.`,
    'Chuyển sang Unicode dựng sẵn',
    'information',
  );
  yield* summary(invisible, (text) => `“${text}” có ký tự ẩn; nên bỏ.`, 'Bỏ ký tự ẩn', 'information');
}

/** The soft hyphen is ư in TCVN3: a word that is none without it may be one with it. */
function maybeTcvn3(source: string, text: string): boolean {
  return source.includes('\u00ad') && !wordsOf(text).every((word) => isSyllable(word.text));
}

/** No-break spaces between two words: lines break badly and a search for the words fails. Beside numbers they are there on purpose. */
function* fixedSpaces(block: Block): Iterable<Finding> {
  if (!block.source.includes('\u00a0')) return;
  const fixed: Edited[] = [];
  for (const { 0: text, index } of block.plain.matchAll(BETWEEN_WORDS)) {
    const at = index + text.indexOf(' ');
    if (block.source[sourceRange(block, { start: at, end: at }).start] === '\u00a0') fixed.push(edit(block, at, ' ', ' '));
  }
  const first = fixed[0];
  if (!first) return;
  const around = first.edit.span.range;
  const start = around.start - (/[\p{L}\p{M}]{1,20}$/u.exec(block.plain.slice(Math.max(0, around.start - 20), around.start))?.[0].length ?? 0);
  const end = around.end + (/^[\p{L}\p{M}]{1,20}/u.exec(block.plain.slice(around.end, around.end + 20))?.[0].length ?? 0);
  const [finding] = summary(
    fixed,
    () => `“${block.plain.slice(start, end)}” có khoảng trắng không ngắt giữa hai từ; nên đổi thành khoảng trắng thường.`,
    'Đổi thành khoảng trắng thường',
    'hint',
  );
  if (finding) yield { ...finding, span: { block, range: { start, end } } };
}

interface Edited {
  readonly text: string;
  readonly better: string;
  readonly edit: SpanEdit;
}

function edit(block: Block, start: number, text: string, better: string): Edited {
  return { text, better, edit: { span: { block, range: { start, end: start + text.length } }, newText: better } };
}

function* summary(
  list: readonly Edited[],
  message: (text: string, better: string) => string,
  title: string,
  severity: 'information' | 'hint' | undefined,
): Iterable<Finding> {
  const first = list[0];
  if (!first) return;
  yield {
    span: first.edit.span,
    message: message(first.text, first.better),
    ...(severity ? { severity } : {}),
    fixes: [
      { title: list.length > 1 ? `${title} (${list.length} chỗ trong đoạn)` : title, edits: list.map((each) => each.edit), preferred: true, lossless: true },
    ],
  };
}
