import { MAX_PLAN } from './limits';
import { type OpenedPlan, type ToolContext, ToolFailure } from './tool';

/** The two ways to name a plan; exactly one is given. */
export const PLAN_INPUT = {
  text: { type: 'string', description: 'Toàn văn kế hoạch.', maxLength: MAX_PLAN },
  file: { type: 'string', description: 'Đường dẫn tệp kế hoạch trong thư mục được phép đọc; dùng thay cho “text”.', minLength: 1, maxLength: 4096 },
} as const;

/** The day to judge by. */
export const AS_OF = {
  type: 'string',
  format: 'date',
  description: 'Coi như văn bản ban hành ngày này (NĂM-THÁNG-NGÀY); bỏ trống là ngày ghi trong văn bản, không có thì hôm nay.',
} as const;

/** Opens the plan that the arguments name. Throws ToolFailure. */
export async function openPlan(
  { text, file }: { readonly text?: string | undefined; readonly file?: string | undefined },
  context: ToolContext,
): Promise<OpenedPlan> {
  if ((text === undefined) === (file === undefined)) throw new ToolFailure('Cần đúng một trong hai tham số “text” (toàn văn) và “file” (đường dẫn).');
  if (text !== undefined) return { service: context.service, document: context.service.open(text) };
  if (!context.openFile) throw new ToolFailure('Ở đây không đọc được tệp; hãy đưa toàn văn vào tham số “text”.');
  const opened = await context.openFile(file ?? '');
  if (opened.document.text.length > MAX_PLAN) throw new ToolFailure(`Tệp dài quá ${MAX_PLAN.toLocaleString('vi-VN')} ký tự.`);
  return opened;
}
