import { type Nd30Rule, nd30Rules } from '../../catalog/nd30';
import { foldedWords } from '../../catalog/search/search-words';
import { foldKey } from '../../text/fold';
import { out, PROVENANCE } from '../json-schema';
import { MAX_NEAREST, MAX_QUERY } from '../limits';
import { nearest } from '../nearest';
import { defineTool } from '../tool';
import { echoed, nearestText, sentences } from '../wording';

const SOURCE = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư (nói lại bằng lời ngắn gọn)';
/** Rules given for one question. */
const MAX_RULES = 12;
/** Words in which a component may be asked about without being it. */
const EMPTY = new Set([
  'cua',
  'va',
  'cac',
  'trong',
  'van',
  'ban',
  'nhu',
  'the',
  'nao',
  'viet',
  'ghi',
  'trinh',
  'bay',
  'cach',
  'la',
  'gi',
  'co',
  'khong',
  'thi',
  'phai',
  'mot',
]);

/** A component of a document → what NĐ 30 asks of it, with the point. */
export const nd30Rule = defineTool({
  name: 'nd30_rule',
  title: 'Quy định thể thức (Nghị định 30)',
  description:
    'Tra quy định về thể thức, kỹ thuật trình bày và viết hoa theo Nghị định số 30/2020/NĐ-CP cho một thành phần của văn bản (nơi nhận, trích yếu, số ký hiệu, lề trang, viết hoa tên cơ quan…), kèm điểm, khoản của phụ lục. Không có trong bảng thì nói là không có, không suy đoán.',
  input: {
    type: 'object',
    properties: {
      component: { type: 'string', description: 'Thành phần cần tra: “nơi nhận”, “lề trang”, “viết hoa địa danh”…', minLength: 1, maxLength: MAX_QUERY },
    },
    required: ['component'],
    additionalProperties: false,
  },
  output: out.object({
    verdict: out.one('known', 'unknown'),
    rules: out.list(out.object({ id: out.text, component: out.text, rule: out.text, point: out.text, checkedBy: out.list(out.text) })),
    nearest: out.list(out.text),
    ...PROVENANCE,
  }),
  run({ component = '' }) {
    const rules = rulesFor(component);
    const near = rules.length > 0 ? [] : nearest(component, nd30Rules(), (rule) => rule.component, MAX_NEAREST).map((rule) => rule.component);
    return {
      summary:
        rules.length > 0
          ? rules.map(({ component, rule, point }) => `${component}: ${rule} (${point})`).join('\n')
          : sentences(`Bảng quy định không có mục nào về ${echoed(component)}.`, nearestText(near)),
      data: {
        verdict: rules.length > 0 ? 'known' : 'unknown',
        rules: rules.map(({ id, component, rule, point, checkedBy = [] }) => ({ id, component, rule, point, checkedBy: [...checkedBy] })),
        nearest: near,
        source: SOURCE,
        confidence: rules.length > 0 ? 'high' : 'none',
      },
    };
  },
});

/** The rules whose component or words hold all telling words of `query`; those that hold most of them when none does. */
function rulesFor(query: string): readonly Nd30Rule[] {
  const words = foldedWords(query).filter((word) => !EMPTY.has(word));
  if (words.length === 0) return [];
  const key = foldKey(query);
  const scored = nd30Rules().map((rule) => {
    const names = [rule.component, ...rule.words].map(foldKey);
    if (names[0] === key) return { rule, share: 2 };
    if (names.includes(key)) return { rule, share: 1.5 };
    const known = new Set(names.flatMap(foldedWords));
    return { rule, share: words.filter((word) => known.has(word)).length / words.length };
  });
  const best = Math.max(...scored.map(({ share }) => share));
  if (best < 0.6) return [];
  const least = Math.min(best, 1);
  return scored
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share - a.share)
    .slice(0, MAX_RULES)
    .map(({ rule }) => rule);
}
