import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { type McpHost, serve } from './serve';

/** Serves `host` on standard input and output until the client closes them. */
export async function serveStdio(host: McpHost): Promise<void> {
  const transport = new StdioServerTransport();
  const end = () => void transport.close();
  process.stdin.once('end', end);
  // A client that has gone reads nothing any more.
  process.stdout.on('error', end);
  await serve(transport, host);
}
