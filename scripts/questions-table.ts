// Prints the questions of test/assistant/questions.ts with today's answers, for docs/tro-ly-hoi-dap.md:
//   npx tsx scripts/questions-table.ts > docs/tro-ly-hoi-dap.md
import { createAssistant } from '../server/src/assistant/assistant';
import { createCatalog } from '../server/src/catalog/create';
import { createService } from '../server/src/service';
import { QUESTIONS } from '../test/assistant/questions';

const TODAY = '2026-11-21';
/** Of a long answer its beginning is shown. */
const SHOWN = 280;

async function main(): Promise<void> {
  const service = createService({ catalog: createCatalog(), today: () => TODAY });
  const assistant = createAssistant({ service, today: () => TODAY, version: '0' }, () => {});
  const rows: string[] = [];
  for (const [i, { ask, tool, args, judged }] of QUESTIONS.entries()) {
    const outcome = await assistant.call(tool, args);
    const verdict = outcome.ok ? String(outcome.value.data.verdict) : 'lỗi';
    const answer = outcome.ok ? outcome.value.summary : outcome.failure;
    const shown = answer.length > SHOWN ? `${answer.slice(0, SHOWN).trimEnd()}…` : answer;
    rows.push(`| ${i + 1} | ${ask} | \`${tool}\` | \`${verdict}\` | ${shown} | ${judged} |`.replaceAll('\n', ' '));
  }
  console.log(
    [
      '# Người soạn thảo hỏi, công cụ trả lời',
      '',
      `Các câu dưới đây được chạy lại ở mỗi lần kiểm thử (\`test/assistant/questions.ts\`); câu trả lời ghi theo danh mục và ngày 21/11/2026, từng câu đã được xét. Cách nối trợ lý: [tro-ly.md](tro-ly.md).`,
      '',
      '| | Hỏi | Công cụ | `verdict` | Trả lời | Xét |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  );
}

void main();
