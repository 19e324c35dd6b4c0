import type { Connection } from 'vscode-languageserver';
import { base64, fromBase64 } from '../../../../protocol/base64';
import type { Request } from '../../../../protocol/message';
import { exportRequest, importRequest, importTasksRequest, type Refusal, reviewRequest } from '../../../../protocol/office';
import { type Office, planTextOf, reviewOf, TEXT_LISTS, taskSheetOf } from '../../service';
import { visible } from '../../text/visible';
import { annotatedEdit } from '../convert/annotated-edit';
import type { HandlerHost } from './host';
import { ownRequests, type Unchecked } from './own-requests';

const ABSENT: Refusal = { error: 'Trong trình duyệt chưa đọc, ghi được tệp Word, Excel. Hãy dùng VS Code trên máy tính.' };
const NO_LIST = 'Trang đầu của tệp Excel không có bảng nhiệm vụ: cần một hàng tên cột có nội dung và chủ trì, phối hợp hay thời gian.';
const OTHER_LIST = 'Không nhiệm vụ nào trong tệp Excel là của kế hoạch đang mở: có lẽ đây là danh sách của kế hoạch khác.';
const FAILED: Refusal = { error: 'Không thực hiện được. Xem nhật ký “Kế hoạch” để biết chi tiết.' };

/**
 * Registers the handlers. Parameters are checked: what has a wrong shape is answered with null. `office` loads the part for Office files; absent
 * where there is none.
 */
export function registerOffice(connection: Connection, host: HandlerHost, office: (() => Promise<Office>) | undefined): void {
  const { service, find } = host;
  const { on } = ownRequests(connection, host);
  const withOffice = <P, R extends object>(
    request: Request<P, R | Refusal | null>,
    answer: (params: Unchecked<P>, office: Office) => R | Refusal | null | Promise<R | Refusal | null>,
  ) =>
    on<P, R | Refusal>(
      request,
      async (params) => {
        const part = await loaded(office);
        return part ? refusing(async () => answer(params, part)) : ABSENT;
      },
      FAILED,
    );

  on(
    exportRequest,
    async ({ uri, format }) => {
      const open = typeof uri === 'string' ? find(uri) : undefined;
      if (!open || typeof format !== 'string') return null;
      const core = service(open.uri);
      const text = Object.hasOwn(TEXT_LISTS, format) ? TEXT_LISTS[format]?.(core.tasks(open.document)) : undefined;
      if (text !== undefined) return { bytes: base64(new TextEncoder().encode(text)) };
      const part = await loaded(office);
      if (!part) return ABSENT;
      const { writeDocx, writeXlsx } = part;
      if (format === 'xlsx') return { bytes: base64(await writeXlsx(core.tasks(open.document))) };
      return format === 'docx' ? { bytes: base64(await writeDocx(core.print(open.document))) } : null;
    },
    FAILED,
  );
  withOffice(importRequest, ({ bytes }, { readWord }) => {
    if (typeof bytes !== 'string') return null;
    const content = readWord(fromBase64(bytes));
    return { text: planTextOf(content).text, leftOut: content.leftOut };
  });
  withOffice(importTasksRequest, async ({ uri, bytes }, { readXlsx }) => {
    const open = typeof uri === 'string' ? find(uri) : undefined;
    if (!open || open.safeMode || typeof bytes !== 'string') return null;
    const sheet = taskSheetOf(await readXlsx(fromBase64(bytes)));
    const merge = sheet && service(open.uri).mergeTasks(open.document, sheet);
    if (!merge) return { error: sheet ? OTHER_LIST : NO_LIST };
    return { edit: annotatedEdit(open, merge.groups), told: merge.told.map(visible) };
  });
  withOffice(reviewRequest, ({ uri, bytes, day }, { readWord, markWord }) => {
    if (typeof uri !== 'string' || typeof bytes !== 'string' || typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
    const file = fromBase64(bytes);
    const content = readWord(file);
    const placed = planTextOf(content);
    const core = service(uri);
    const { marks } = reviewOf(placed, content, core.check(core.open(placed.text)), 'preferred');
    return { bytes: base64(markWord(file, marks, { author: 'Kế hoạch', day })), comments: marks.comments.length, changes: marks.changes.length };
  });
}

/** Null where it cannot be loaded. */
async function loaded(office: (() => Promise<Office>) | undefined): Promise<Office | null> {
  try {
    return (await office?.()) ?? null;
  } catch {
    return null;
  }
}

/** What the part for Office files refuses is an answer, not a fault. */
async function refusing<R>(answer: () => Promise<R>): Promise<R | Refusal> {
  try {
    return await answer();
  } catch (error) {
    if ((error as Error).name === 'OfficeError') return { error: (error as Error).message };
    throw error;
  }
}
