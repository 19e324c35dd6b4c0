// A minimal LSP client over stdio with its own framing, so that what is timed is the server and not a client library.
// A time is taken when a whole frame is in, before it is parsed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Milliseconds, with the resolution of the machine's clock. */
export const now = () => Number(process.hrtime.bigint()) / 1e6;

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** One server process. `config`: {name, command: string[], env?, pull?: boolean, settings?, tellsSettings?: boolean,
 * initializationOptions?, readyDelay?: ms, answer?: (method, params, textOf) => what the client says to a request, undefined: as usual}. */
export class Client {
  constructor(config, folder) {
    this.config = config;
    this.folder = folder;
    this.lastId = 0;
    this.pending = new Map();
    this.published = new Map();
    this.publications = 0;
    this.waiting = new Set();
    /** The texts of open documents by uri, for servers whose client does part of the work. */
    this.texts = new Map();
    this.chunks = [];
    this.size = 0;
    this.wanted = -1;
    this.capabilities = {};
    this.registered = new Set();
    this.errors = '';
  }

  /** Starts the process and shakes hands; `startedAt` and `initializedAt` tell how long that took. */
  async start() {
    this.startedAt = now();
    const [program, ...parameters] = this.config.command;
    this.process = spawn(program, parameters, { cwd: this.folder, stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...this.config.env } });
    this.process.stdout.on('data', (chunk) => this.take(chunk));
    this.process.stderr.on('data', (chunk) => {
      if (this.errors.length < 2000) this.errors += chunk;
    });
    this.process.stdin.on('error', () => {});
    this.gone = new Promise((resolve) => {
      this.process.on('exit', (code, signal) => this.fail(`exited ${code ?? signal}`, resolve));
      this.process.on('error', (error) => this.fail(String(error), resolve));
    });
    const answer = await this.request('initialize', {
      processId: process.pid,
      rootUri: `file://${this.folder}`,
      workspaceFolders: [{ uri: `file://${this.folder}`, name: 'bench' }],
      initializationOptions: this.config.initializationOptions ?? {},
      capabilities: clientCapabilities(this.config.pull),
    });
    this.initializedAt = answer.at;
    this.capabilities = answer.result?.capabilities ?? {};
    this.notify('initialized', {});
    if (this.config.settings && this.config.tellsSettings !== false) this.notify('workspace/didChangeConfiguration', { settings: this.config.settings });
    if (this.config.readyDelay) await sleep(this.config.readyDelay);
    return this;
  }

  fail(why, resolve) {
    this.ended = why;
    for (const { reject } of this.pending.values()) reject(new Error(`${this.config.name} ${why}: ${this.errors.slice(0, 400)}`));
    this.pending.clear();
    resolve();
  }

  send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  notify(method, params) {
    this.send({ method, params });
  }

  /** The answer as {at, bytes, result, error}; rejects when the server ends or is silent for `timeout` ms. */
  request(method, params, timeout = 120_000) {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      if (this.ended) return reject(new Error(`${this.config.name} ${this.ended}`));
      const timer = setTimeout(() => {
        this.pending.delete(id);
        reject(new Error(`${this.config.name}: no answer to ${method}`));
      }, timeout);
      timer.unref();
      this.pending.set(id, {
        resolve: (value) => {
          clearTimeout(timer);
          resolve(value);
        },
        reject,
      });
      this.send({ id, method, params });
    });
  }

  take(chunk) {
    const at = now();
    this.chunks.push(chunk);
    this.size += chunk.length;
    for (;;) {
      if (this.wanted < 0) {
        const bytes = this.whole();
        const headEnd = bytes.indexOf('\r\n\r\n');
        if (headEnd < 0) return;
        this.wanted = Number(/content-length: *(\d+)/i.exec(bytes.latin1Slice(0, headEnd))[1]);
        this.keep(bytes.subarray(headEnd + 4));
      }
      if (this.size < this.wanted) return;
      const bytes = this.whole();
      const body = bytes.utf8Slice(0, this.wanted);
      this.keep(bytes.subarray(this.wanted));
      const length = this.wanted;
      this.wanted = -1;
      this.receive(JSON.parse(body), at, length);
      if (this.size === 0) return;
    }
  }

  whole() {
    return this.chunks.length === 1 ? this.chunks[0] : Buffer.concat(this.chunks);
  }

  keep(rest) {
    this.chunks = [rest];
    this.size = rest.length;
  }

  receive(message, at, bytes) {
    if (message.method === undefined) {
      const waiter = this.pending.get(message.id);
      this.pending.delete(message.id);
      waiter?.resolve({ at, bytes, result: message.result, error: message.error });
    } else if (message.id !== undefined) {
      this.send({ id: message.id, result: this.answer(message) });
    } else if (message.method === 'textDocument/publishDiagnostics') {
      const entry = { at, bytes, count: message.params.diagnostics.length };
      this.published.set(message.params.uri, entry);
      this.publications++;
      this.lastPublished = at;
      for (const each of [...this.waiting]) each(message.params.uri, entry);
    }
  }

  answer({ method, params }) {
    const own = this.config.answer?.(method, params, (uri) => this.texts.get(uri) ?? '');
    if (own !== undefined) return own;
    if (method === 'workspace/configuration') return params.items.map(({ section }) => this.config.settings?.[section] ?? {});
    if (method === 'workspace/workspaceFolders') return [{ uri: `file://${this.folder}`, name: 'bench' }];
    if (method === 'client/registerCapability') for (const each of params.registrations) this.registered.add(each.method);
    return null;
  }

  /** The next published diagnostics of `uri` that `accept`s; ask before the edit is sent. */
  nextPublished(uri, accept, timeout = 60_000) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(hear);
        reject(new Error(`${this.config.name}: no diagnostics in ${timeout} ms`));
      }, timeout);
      const hear = (of, entry) => {
        if (of !== uri || !accept(entry)) return;
        clearTimeout(timer);
        this.waiting.delete(hear);
        resolve(entry);
      };
      this.waiting.add(hear);
    });
  }

  /** Peak and present memory in MB; zeros where there is no /proc. */
  memory() {
    try {
      const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
      return { peak: Number(/VmHWM:\s+(\d+)/.exec(status)[1]) / 1024, now: Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024 };
    } catch {
      return { peak: 0, now: 0 };
    }
  }

  /** Asks the server to end; kills the process it started when it does not. */
  async stop() {
    if (this.ended) return;
    await Promise.race([this.request('shutdown', null).catch(() => {}), sleep(1500)]);
    this.notify('exit', null);
    await Promise.race([this.gone, sleep(1000)]);
    if (!this.ended) this.process.kill('SIGKILL');
    await this.gone;
  }
}

function clientCapabilities(pull) {
  return {
    general: { positionEncodings: ['utf-16'] },
    workspace: {
      configuration: true,
      workspaceFolders: true,
      didChangeConfiguration: { dynamicRegistration: true },
      ...(pull ? { diagnostics: { refreshSupport: true } } : {}),
    },
    textDocument: {
      synchronization: { didSave: true },
      publishDiagnostics: { relatedInformation: true, versionSupport: true },
      ...(pull ? { diagnostic: { dynamicRegistration: true } } : {}),
      completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] }, contextSupport: true },
      hover: { contentFormat: ['markdown', 'plaintext'] },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      semanticTokens: { requests: { full: { delta: true } }, tokenTypes: ['type', 'string', 'number', 'property'], tokenModifiers: [], formats: ['relative'] },
      foldingRange: {},
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    },
  };
}
