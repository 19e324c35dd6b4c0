import { type Connection, ProgressType } from 'vscode-languageserver';
import {
  BOARD_VIEWS,
  type BoardView,
  boardItemsRequest,
  boardRequest,
  type IndexProgress,
  indexRequest,
  previewRequest,
  type Scope,
  sheetRequest,
} from '../../../../protocol/desk';
import type { Service } from '../../service';
import type { HandlerHost } from '../handlers/host';
import { ownRequests, type Unchecked } from '../handlers/own-requests';
import { Board } from './board';
import type { IndexedPlan } from './indexed-plan';
import type { PlanIndex } from './plan-index';

// Requests behind the views of a reviewer. Parameters are checked: what has a wrong shape is answered with null.

const INDEX_PROGRESS = new ProgressType<IndexProgress>();

/** Registers the handlers of all of them. `plain`: the core with the client's settings alone. */
export function registerDesk(connection: Connection, host: HandlerHost, index: PlanIndex, plain: () => Service): void {
  const { on, onPlan } = ownRequests(connection, host);
  const board = (plans: readonly IndexedPlan[], query: string) => new Board(plans, query, plain().today(), plain().catalog);
  const boardOf = ({ scope, uri, query }: Unchecked<Scope>): Board | null => {
    const words = typeof query === 'string' ? query : '';
    if (scope === 'folder') return board(index.plans(), words);
    return typeof uri === 'string' ? host.withText(uri, (open) => board([index.planOf(open)], words)) : null;
  };
  on(boardRequest, (params) => boardOf(params)?.answer() ?? null);
  on(boardItemsRequest, (params) => {
    const { view, group } = params;
    if (typeof group !== 'string' || !isView(view)) return null;
    return boardOf(params)?.items({ view, group }) ?? null;
  });
  on(sheetRequest, (params) => boardOf(params)?.sheet() ?? null);
  onPlan(previewRequest, ({ uri, document }) => host.service(uri).preview(document));
  on(indexRequest, async ({ token }, cancellation) => {
    const tell = (done: number, all: number) => {
      if (typeof token === 'string')
        connection.sendProgress(INDEX_PROGRESS, token, { done, all }).catch((error) => host.guard.report(indexRequest.method, error));
    };
    await index.build(tell, cancellation);
    const plans = index.plans();
    return { plans: plans.length, tasks: plans.reduce((sum, { tasks }) => sum + tasks.length, 0), complete: index.isComplete };
  });
}

function isView(value: unknown): value is BoardView {
  return (BOARD_VIEWS as readonly unknown[]).includes(value);
}
