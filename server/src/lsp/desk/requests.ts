import { type Connection, ProgressType } from 'vscode-languageserver';
import {
  BOARD_ITEMS_METHOD,
  BOARD_METHOD,
  BOARD_VIEWS,
  type BoardAnswer,
  type BoardItem,
  type BoardView,
  INDEX_METHOD,
  type IndexAnswer,
  PREVIEW_METHOD,
  type PreviewAnswer,
  SHEET_METHOD,
  type SheetAnswer,
} from '../../../../protocol/desk';
import type { Catalog } from '../../catalog/catalog';
import { previewOf } from '../../export/print/preview';
import type { Service } from '../../service';
import type { IsoDate } from '../../text/calendar';
import { isRecord } from '../capabilities';
import type { OpenDocument } from '../documents';
import type { Guard } from '../transport/guard';
import { Board } from './board';
import type { PlanIndex } from './plan-index';

// Requests behind the views of a reviewer. Parameters are checked: what has a wrong shape is answered with null.

export interface DeskHost {
  readonly guard: Guard;
  readonly index: PlanIndex;
  readonly find: (uri: string) => OpenDocument | undefined;
  readonly service: (uri: string) => Service;
  readonly today: () => IsoDate;
  readonly catalog: () => Catalog;
}

const INDEX_PROGRESS = new ProgressType<{ readonly done: number; readonly all: number }>();

/** Registers the handlers of all of them. */
export function registerDesk(connection: Connection, { guard, index, find, service, today, catalog }: DeskHost): void {
  const nothing = () => null;
  const boardOf = (params: unknown): Board | null => {
    if (!isRecord(params)) return null;
    const query = typeof params.query === 'string' ? params.query : '';
    if (params.scope === 'folder') return new Board(index.plans(), query, today(), catalog());
    const open = typeof params.uri === 'string' ? find(params.uri) : undefined;
    return open && !open.safeMode ? new Board([index.planOf(open)], query, today(), catalog()) : null;
  };
  connection.onRequest(
    BOARD_METHOD,
    guard.request<unknown, BoardAnswer | null>(BOARD_METHOD, nothing, (params) => boardOf(params)?.answer() ?? null),
  );
  connection.onRequest(
    BOARD_ITEMS_METHOD,
    guard.request<unknown, BoardItem[] | null>(BOARD_ITEMS_METHOD, nothing, (params) => {
      if (!isRecord(params) || typeof params.group !== 'string' || !isView(params.view)) return null;
      return boardOf(params)?.items({ view: params.view, group: params.group }) ?? null;
    }),
  );
  connection.onRequest(
    SHEET_METHOD,
    guard.request<unknown, SheetAnswer | null>(SHEET_METHOD, nothing, (params) => boardOf(params)?.sheet() ?? null),
  );
  connection.onRequest(
    PREVIEW_METHOD,
    guard.request<unknown, PreviewAnswer | null>(PREVIEW_METHOD, nothing, (params) => {
      const open = isRecord(params) && typeof params.uri === 'string' ? find(params.uri) : undefined;
      return open && !open.safeMode ? previewOf(service(open.uri).plan(open.document)) : null;
    }),
  );
  connection.onRequest(
    INDEX_METHOD,
    guard.request<unknown, IndexAnswer | null>(INDEX_METHOD, nothing, async (params, cancellation) => {
      const token = isRecord(params) && typeof params.token === 'string' ? params.token : null;
      const tell = (done: number, all: number) => {
        if (token !== null) connection.sendProgress(INDEX_PROGRESS, token, { done, all }).catch((error) => guard.report(INDEX_METHOD, error));
      };
      await index.build(tell, cancellation);
      const plans = index.plans();
      return { plans: plans.length, tasks: plans.reduce((sum, { tasks }) => sum + tasks.length, 0), complete: index.isComplete };
    }),
  );
}

function isView(value: unknown): value is BoardView {
  return (BOARD_VIEWS as readonly unknown[]).includes(value);
}
