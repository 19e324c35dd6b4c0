import type { Connection } from 'vscode-languageserver';
import { toolRequest } from '../../../../protocol/assistant';
import { createAssistant } from '../../assistant/assistant';
import type { HandlerHost } from './host';
import { ownRequests } from './own-requests';

/** Registers the handler. Files are the client's: plans come as text. `version`: of the server; `log` takes lines without text of a plan. */
export function registerAssistant(connection: Connection, host: HandlerHost, version: string, log: (line: string) => void): void {
  ownRequests(connection, host).on(toolRequest, async (params) => {
    if (typeof params.name !== 'string') return null;
    const uri = typeof params.uri === 'string' ? params.uri : '';
    await host.configs.load(uri);
    const service = host.service(uri);
    const outcome = await createAssistant({ service, today: service.today, version }, log).call(params.name, params.arguments);
    return outcome.ok ? outcome.value : { failure: outcome.failure };
  });
}
