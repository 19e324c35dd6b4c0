// Stands in front of a language server and writes down what goes back and forth, one JSON object a line:
//   {"at": milliseconds since the start, "from": "client" | "server", "message": …}
// Over stdio:  node recorder.cjs --stdio         with KEHOACH_RECORD (file) and KEHOACH_RECORDED (the server's program) set
// Over IPC:    as the program that VS Code forks  (`scripts/record-sessions.mjs` puts it in the server's place)
// Each start writes its own file: the first to KEHOACH_RECORD, the next to the same name with .2, .3 …
const { fork, spawn } = require('node:child_process');
const { existsSync, appendFileSync } = require('node:fs');

const program = process.env.KEHOACH_RECORDED;
let file = process.env.KEHOACH_RECORD;
for (let i = 2; existsSync(file); i++) file = `${process.env.KEHOACH_RECORD}.${i}`;
const start = Date.now();
const write = (from, message) => appendFileSync(file, `${JSON.stringify({ at: Date.now() - start, from, message })}\n`);

if (process.argv.includes('--node-ipc')) {
  const server = fork(program, ['--node-ipc'], { stdio: 'inherit' });
  process.on('message', (message) => {
    write('client', message);
    server.send(message);
  });
  server.on('message', (message) => {
    write('server', message);
    process.send?.(message);
  });
  process.on('disconnect', () => server.disconnect());
  server.on('exit', (code) => process.exit(code ?? 1));
} else {
  const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  pass('client', process.stdin, server.stdin);
  pass('server', server.stdout, process.stdout);
  server.on('exit', (code) => {
    process.exitCode = code ?? 1;
    process.stdin.destroy();
  });
}

/** Hands bytes on as they come, and writes each whole message down. */
function pass(from, input, output) {
  let waiting = Buffer.alloc(0);
  input.on('data', (chunk) => {
    output.write(chunk);
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const head = waiting.indexOf('\r\n\r\n');
      const length = head < 0 ? undefined : /content-length: *(\d+)/i.exec(waiting.toString('latin1', 0, head))?.[1];
      if (length === undefined || waiting.length < head + 4 + Number(length)) return;
      const end = head + 4 + Number(length);
      write(from, JSON.parse(waiting.toString('utf8', head + 4, end)));
      waiting = waiting.subarray(end);
    }
  });
  input.on('end', () => output.end());
}
