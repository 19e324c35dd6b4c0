import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

/**
 * Puts what a client has said in a recorded session into test/lsp/sessions/<name>.jsonl, with `folder` as /plans and nothing else of this machine.
 * What the server said is left out: the tests ask it anew.
 */
export function keepSession(recorded, name, folder) {
  const lines = readFileSync(recorded, 'utf8').trimEnd().split('\n');
  const kept = lines
    .map((line) => JSON.parse(withoutMachine(line, folder)))
    .filter(({ from }) => from === 'client')
    .map(({ at, message }) => {
      if (message.method === 'initialize') Object.assign(message.params, { processId: null, clientInfo: { name } });
      return JSON.stringify({ at, message });
    });
  const file = path.join(root, `test/lsp/sessions/${name}.jsonl`);
  writeFileSync(file, `${kept.join('\n')}\n`);
  console.log(`${path.relative(root, file)}: ${kept.length} messages`);
}

function withoutMachine(line, folder) {
  return (
    line
      .replaceAll(pathToFileURL(folder).href, 'file:///plans')
      .replaceAll(folder, '/plans')
      // VS Code's preview of changes names the real file in its address.
      .replace(/vscode-remote%3A[^"]*?%2F([^%"]+\.kehoach)/g, 'vscode-remote%3A%2F%2Fhost%2Fplans%2F$1')
      .replace(/(vscode-bulkeditpreview-editor:\/\/)[0-9a-f-]{36}/g, '$1preview')
  );
}
