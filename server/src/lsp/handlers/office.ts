import type { Connection } from 'vscode-languageserver';
import { IMPORT_TASKS_METHOD, type ImportTasksAnswer } from '../../../../protocol/tasks';
import { TEXT_LISTS } from '../../export/task-formats';
import { planTextOf } from '../../import/plan-text';
import { taskSheetOf } from '../../import/tasks/task-sheet';
import type { Office } from '../../office/office';
import { reviewOf } from '../../review/review';
import type { Service } from '../../service';
import { visible } from '../../text/visible';
import { isRecord } from '../capabilities';
import { annotatedEdit } from '../convert/annotated-edit';
import type { OpenDocument } from '../documents';
import type { Guard } from '../transport/guard';

// Requests of our own clients about Office files. Files are read and written by the client; here bytes come in and go out, as Base64.

/** {uri, format} → {bytes}, the open plan as a Word file (docx), or its list of tasks (xlsx, csv, ics, md, html). */
export const EXPORT_METHOD = 'kehoach/export';
/** {bytes} → {text, leftOut}, a Word file as a plan. */
export const IMPORT_METHOD = 'kehoach/import';
/** {uri, bytes, day} → {bytes, comments, changes}, a Word file with a review in it; `uri` says whose settings hold. */
export const REVIEW_METHOD = 'kehoach/review';

/** Server → client, from a worker: the URL of a blob that sets `self.kehoachOffice` to the part for Office files. */
export const OFFICE_PART_METHOD = 'kehoach/officePart';

/** Why there is no file: a message for whoever asked. */
interface Refusal {
  readonly error: string;
}

export interface OfficeHost {
  readonly guard: Guard;
  readonly service: (uri: string) => Service;
  readonly find: (uri: string) => OpenDocument | undefined;
  /** Absent where the part for Office files cannot be loaded. */
  readonly office: (() => Promise<Office>) | undefined;
}

const ABSENT: Refusal = { error: 'Trong trình duyệt chưa đọc, ghi được tệp Word, Excel. Hãy dùng VS Code trên máy tính.' };
const NO_LIST = 'Trang đầu của tệp Excel không có bảng nhiệm vụ: cần một hàng tên cột có nội dung và chủ trì, phối hợp hay thời gian.';
const OTHER_LIST = 'Không nhiệm vụ nào trong tệp Excel là của kế hoạch đang mở: có lẽ đây là danh sách của kế hoạch khác.';
const FAILED: Refusal = { error: 'Không thực hiện được. Xem nhật ký “Kế hoạch” để biết chi tiết.' };

/** Registers the handlers. Parameters are checked: what has a wrong shape is answered with null. */
export function registerOffice(connection: Connection, { guard, service, find, office }: OfficeHost): void {
  const on = (method: string, answer: (params: Record<string, unknown>, office: Office) => Promise<object | null> | object | null) =>
    connection.onRequest(
      method,
      guard.request<unknown, object | null>(
        method,
        () => FAILED,
        async (params) => {
          if (!isRecord(params)) return null;
          const part = await loaded(office);
          return part ? refusing(async () => answer(params, part)) : ABSENT;
        },
      ),
    );

  connection.onRequest(
    EXPORT_METHOD,
    guard.request<unknown, object | null>(
      EXPORT_METHOD,
      () => FAILED,
      async (params) => {
        const open = isRecord(params) && typeof params.uri === 'string' ? find(params.uri) : undefined;
        if (!open || !isRecord(params) || typeof params.format !== 'string') return null;
        const core = service(open.uri);
        const text = Object.hasOwn(TEXT_LISTS, params.format) ? TEXT_LISTS[params.format]?.(core.tasks(open.document)) : undefined;
        if (text !== undefined) return { bytes: base64(new TextEncoder().encode(text)) };
        const part = await loaded(office);
        if (!part) return ABSENT;
        const { writeDocx, writeXlsx } = part;
        if (params.format === 'xlsx') return { bytes: base64(await writeXlsx(core.tasks(open.document))) };
        return params.format === 'docx' ? { bytes: base64(await writeDocx(core.print(open.document))) } : null;
      },
    ),
  );
  on(IMPORT_METHOD, ({ bytes }, { readWord }) => {
    if (typeof bytes !== 'string') return null;
    const content = readWord(fromBase64(bytes));
    return { text: planTextOf(content).text, leftOut: content.leftOut };
  });
  on(IMPORT_TASKS_METHOD, async ({ uri, bytes }, { readXlsx }): Promise<ImportTasksAnswer | Refusal | null> => {
    const open = typeof uri === 'string' ? find(uri) : undefined;
    if (!open || open.safeMode || typeof bytes !== 'string') return null;
    const sheet = taskSheetOf(await readXlsx(fromBase64(bytes)));
    const merge = sheet && service(open.uri).mergeTasks(open.document, sheet);
    if (!merge) return { error: sheet ? OTHER_LIST : NO_LIST };
    return { edit: annotatedEdit(open, merge.groups), told: merge.told.map(visible) };
  });
  on(REVIEW_METHOD, ({ uri, bytes, day }, { readWord, markWord }) => {
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
async function loaded(office: OfficeHost['office']): Promise<Office | null> {
  try {
    return (await office?.()) ?? null;
  } catch {
    return null;
  }
}

/** What the part for Office files refuses is an answer, not a fault. */
async function refusing(answer: () => Promise<object | null>): Promise<object | null> {
  try {
    return await answer();
  } catch (error) {
    if ((error as Error).name === 'OfficeError') return { error: (error as Error).message } satisfies Refusal;
    throw error;
  }
}

/** Bytes at a time: a call takes no more arguments. */
const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
