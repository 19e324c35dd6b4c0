import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { createAssistant } from '../../server/src/assistant/assistant';
import type { ToolContext } from '../../server/src/assistant/tool';
import { createCatalog } from '../../server/src/catalog/create';
import { serve } from '../../server/src/mcp/serve';
import { createService } from '../../server/src/service';

export const root = path.resolve(__dirname, '../..');
export const TODAY = '2026-11-21';

/** The core as the command line gives it, on a fixed day and without files. */
export function testContext(): ToolContext {
  const service = createService({ catalog: createCatalog(), today: () => TODAY });
  return { service, today: () => TODAY, version: '0.0.0' };
}

/** The official client, connected to our server in this process; it checks results against the schemas it was given. */
export async function connected(context: ToolContext = testContext(), logged: string[] = []): Promise<Client> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  const log = (line: string) => logged.push(line);
  void serve(there, { assistant: createAssistant(context, log), log });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(here);
  // Learns the schemas of results.
  await client.listTools();
  return client;
}

/** What a tool answers: its summary, its data, or its failure. */
export async function ask(
  client: Client,
  name: string,
  args: Record<string, unknown>,
): Promise<{ summary: string; data: Record<string, unknown>; failed: boolean }> {
  const result = (await client.callTool({ name, arguments: args })) as CallToolResult;
  const [first, second] = result.content;
  const text = (part: typeof first) => (part?.type === 'text' ? part.text : '');
  const data = (result.structuredContent ?? {}) as Record<string, unknown>;
  if (!result.isError && text(second) !== JSON.stringify(data)) throw new Error('the two forms of the data differ');
  return { summary: text(first), data, failed: result.isError === true };
}
