import { LABEL_FAMILIES } from '../../server/src/syntax/labels';

// Colours before the server is up. Coarse on purpose: one line at a time, no knowledge of the catalogue; what needs more is a semantic token.
// Patterns are Oniguruma's: \p{L} knows Vietnamese letters, (?i) folds them.

const START = '^\\s{0,20}';
/** What may stand before a number or a label: heading and emphasis marks, a table's pipe. */
const MARKS = '(?:[#*_|]{1,6}\\s{0,4})?';
const NUMBER = '(?:\\d{1,3}(?:\\.\\d{1,2}){0,4}[.):]?|\\(\\d{1,2}\\)|[a-zđ]\\)|[-–+•*])';
const KINDS =
  'Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Kế hoạch|Kết luận|Công văn|Công điện|Thông báo|Hướng dẫn|Quy định|Chương trình|Tờ trình|Báo cáo';
const SYMBOL = '\\d{1,5}(?:/(?:19|20)\\d{2})?[/-]\\p{Lu}[\\p{Lu}\\d]{1,9}(?:[-/&]\\p{Lu}[\\p{L}\\d]{0,11}){0,4}';
const YEAR = '(?:19|20)\\d{2}';

const letter = (text: string) => `(?<![\\p{L}\\d])(?:${text})(?![\\p{L}\\d])`;

/** The TextMate grammar of plans, as the object that `syntaxes/kehoach.tmLanguage.json` holds. Labels come from the one table of label families. */
export function grammar(): object {
  const labels = LABEL_FAMILIES.flatMap(({ forms }) => forms)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'));
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'Kế hoạch hành chính',
    scopeName: 'text.kehoach',
    fileTypes: ['kehoach', 'kh.txt'],
    patterns: ['comment', 'letterhead', 'heading', 'field', 'number', 'table', 'inline'].map((name) => ({ include: `#${name}` })),
    repository: {
      comment: { name: 'comment.line.double-slash.kehoach', match: `${START}//.*$` },
      letterhead: {
        patterns: [
          {
            name: 'meta.letterhead.kehoach',
            match: `${START}${MARKS}(?:CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\\s*[-–]\\s*Tự do\\s*[-–]\\s*Hạnh phúc)[*_ ]*$`,
          },
          {
            name: 'meta.number.kehoach',
            match: `${START}${MARKS}(Số)\\s*:\\s*([^\\s,]*\\s*/\\s*[^\\s,]+)`,
            captures: { 1: { name: 'variable.other.label.kehoach' }, 2: { name: 'entity.name.function.citation.kehoach' } },
          },
          { name: 'markup.heading.recipients.kehoach entity.name.section.kehoach', match: `${START}${MARKS}Nơi nhận[*_]{0,2}\\s*:` },
          { name: 'punctuation.definition.signature.kehoach', match: `${START}${MARKS}(?:TM|KT|TL|TUQ|Q)\\.\\s+(?=\\p{Lu})` },
        ],
      },
      heading: {
        patterns: [
          {
            name: 'markup.heading.title.kehoach entity.name.section.kehoach',
            match: `${START}${MARKS}(?:KẾ HOẠCH|QUYẾT ĐỊNH|TỜ TRÌNH|THÔNG BÁO|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN)\\s*:?[*_ ]*$`,
          },
          {
            name: 'markup.heading.kehoach entity.name.section.kehoach',
            match: `${START}${MARKS}(?:(?:PHẦN|Phần|CHƯƠNG|Chương)\\s+(?:[IVX\\d]{1,6}|thứ\\s+\\p{Ll}+)|(?:PHỤ LỤC|Phụ lục)(?:\\s+[IVX\\d]{1,6})?(?=[\\s.:(*]|$)).*$`,
          },
          { name: 'markup.heading.kehoach entity.name.section.kehoach', match: `${START}${MARKS}[IVX]{1,7}\\s?[.)/:–-]\\s+.*$` },
          { name: 'markup.heading.kehoach entity.name.section.kehoach', match: `${START}${MARKS}Điều\\s+\\d{1,3}[a-zđ]?\\s?[.:](?=\\s|$)` },
        ],
      },
      field: {
        match: `${START}${MARKS}(?:(${NUMBER})\\s{1,4})?[*_]{0,2}((?i:${labels.join('|')}))[*_]{0,2}\\s{0,3}(:)`,
        captures: {
          1: { name: 'punctuation.definition.list.begin.kehoach' },
          2: { name: 'variable.other.label.kehoach' },
          3: { name: 'punctuation.separator.label.kehoach' },
        },
      },
      number: {
        match: `${START}${MARKS}(${NUMBER})(?=\\s|$)`,
        captures: { 1: { name: 'punctuation.definition.list.begin.kehoach' } },
      },
      table: { name: 'punctuation.separator.table.kehoach', match: '\\|' },
      inline: {
        patterns: [
          { name: 'entity.name.function.citation.kehoach', match: letter(`(?:${KINDS})\\s+(?:số\\s*:?\\s*)?${SYMBOL}|${SYMBOL}|\\d{1,3}/${YEAR}/QH\\d{1,2}`) },
          {
            name: 'constant.numeric.date.kehoach',
            match: letter(
              `(?i:ngày)\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+${YEAR})?|(?:(?i:ngày)\\s+)?\\d{1,2}[/-]\\d{1,2}[/-]${YEAR}|(?i:quý)\\s+[IV]{1,3}(?:\\s*[/-]\\s*|\\s+năm\\s+)${YEAR}|(?i:tháng)\\s+\\d{1,2}(?:\\s*[/-]\\s*|\\s+năm\\s+)${YEAR}|\\d{1,2}/${YEAR}|(?i:năm)\\s+${YEAR}`,
            ),
          },
          { name: 'punctuation.terminator.document.kehoach', match: '\\./\\.\\s*$' },
          { name: 'markup.bold.kehoach', match: '\\*\\*[^*]{1,300}\\*\\*' },
        ],
      },
    },
  };
}
