import { Client, now, sleep } from './client.mjs';

/** Keys of a burst, and the time between two (ms): a quick typist. */
const BURST_KEYS = 30;
const BURST_EVERY = 30;
/** The server wants the whole text after each change (TextDocumentSyncKind.Full). */
const FULL_SYNC = 1;
/** Silence (ms) after which pushed diagnostics count as settled. */
const QUIET = 700;

/** One server with one open document, and the measures that are taken on it. Times in ms. */
export class Session {
  constructor(server, folder) {
    this.server = server;
    this.client = new Client(server, folder);
    this.pull = server.pull === true;
    this.opened = 0;
  }

  async start() {
    await this.client.start();
    return this;
  }

  stop() {
    return this.client.stop();
  }

  /** Opens `plan` and learns how many diagnostics it has with the toggle and without. */
  async load(plan) {
    this.document = this.newDocument(plan);
    const opened = now();
    this.sendOpen(this.document);
    this.document.off = await this.settled(opened);
    this.document.on = await this.settled(this.edit(this.document.plan.toggle, true));
    this.document.off = await this.settled(this.edit(this.document.plan.toggle, false));
    this.document.typed = false;
    return this.document;
  }

  newDocument(plan) {
    return {
      plan,
      uri: `file://${this.client.folder}/${this.server.folder ?? ''}plan-${++this.opened}${this.server.extension ?? '.kehoach'}`,
      version: 1,
      toggled: false,
    };
  }

  sendOpen(document) {
    this.client.texts.set(document.uri, document.plan.text);
    this.client.notify('textDocument/didOpen', {
      textDocument: { uri: document.uri, languageId: this.server.language ?? 'kehoach', version: 1, text: document.plan.text },
    });
  }

  /** Types `text` of the place, or takes it away again; gives the time before it was sent. */
  edit(place, typing) {
    const { document } = this;
    const start = { line: place.line, character: place.character };
    const end = typing ? start : { line: place.line, character: place.character + place.text.length };
    const text = typing ? place.text : '';
    const sync = this.client.capabilities.textDocumentSync;
    const wantsWhole = (sync?.change ?? sync) === FULL_SYNC;
    if (wantsWhole || this.server.answer) this.keepText(start, end, text);
    const contentChanges = [wantsWhole ? { text: this.client.texts.get(document.uri) } : { range: { start, end }, text }];
    const params = { textDocument: { uri: document.uri, version: ++document.version }, contentChanges };
    const sent = now();
    this.client.notify('textDocument/didChange', params);
    return sent;
  }

  /** The text after an edit in one line, for a server that wants all of it or asks its client for it. */
  keepText(start, end, text) {
    const { texts } = this.client;
    const lines = texts.get(this.document.uri).split('\n');
    const line = lines[start.line];
    lines[start.line] = line.slice(0, start.character) + text + line.slice(end.character);
    texts.set(this.document.uri, lines.join('\n'));
  }

  async pulled(document = this.document) {
    const answer = await this.client.request('textDocument/diagnostic', { textDocument: { uri: document.uri } });
    if (answer.error) throw new Error(JSON.stringify(answer.error));
    return { at: answer.at, count: answer.result.items?.length ?? -1, bytes: answer.bytes };
  }

  /** The diagnostics after everything sent since `since`. */
  async settled(since, document = this.document) {
    if (this.pull) return this.pulled(document);
    const limit = now() + 60_000;
    for (;;) {
      const entry = this.client.published.get(document.uri);
      if (entry && entry.at >= since && now() - entry.at > Math.max(QUIET, 1.5 * (entry.at - since))) return entry;
      // A server that does not send what has not changed: silence is the answer.
      if (entry && now() - since > 3 * QUIET && entry.at < since) return entry;
      if (now() > limit) throw new Error(`${this.server.name}: diagnostics never settle`);
      await sleep(10);
    }
  }

  /** One key → the diagnostics of the new text. */
  async keystroke() {
    const { document } = this;
    document.toggled = !document.toggled;
    const wanted = (document.toggled ? document.on : document.off).count;
    if (this.pull) {
      const sent = this.edit(document.plan.toggle, document.toggled);
      const answer = await this.pulled();
      if (answer.count !== wanted) throw new Error(`${this.server.name}: ${answer.count} diagnostics instead of ${wanted}`);
      return answer.at - sent;
    }
    const tells = document.on.count !== document.off.count;
    const next = this.client.nextPublished(document.uri, (entry) => !tells || entry.count === wanted);
    const sent = this.edit(document.plan.toggle, document.toggled);
    return (await next).at - sent;
  }

  /** One key and a request behind it → the answer. */
  async ask(kind) {
    const { document } = this;
    const { complete, hover } = document.plan;
    document.typed = !document.typed;
    const textDocument = { uri: document.uri };
    const caret = { line: complete.line, character: complete.character + (document.typed ? complete.text.length : 0) };
    const [method, params] = {
      completion: ['textDocument/completion', { textDocument, position: caret, context: { triggerKind: 1 } }],
      hover: ['textDocument/hover', { textDocument, position: { line: hover.line, character: hover.character } }],
      symbols: ['textDocument/documentSymbol', { textDocument }],
      folding: ['textDocument/foldingRange', { textDocument }],
      tokens: ['textDocument/semanticTokens/full', { textDocument }],
    }[kind];
    const sent = this.edit(complete, document.typed);
    const answer = await this.client.request(method, params);
    if (answer.error) throw new Error(`${this.server.name}: ${kind}: ${JSON.stringify(answer.error)}`);
    return answer.at - sent;
  }

  can(kind) {
    const { capabilities } = this.client;
    return Boolean(
      {
        completion: capabilities.completionProvider,
        hover: capabilities.hoverProvider,
        symbols: capabilities.documentSymbolProvider,
        folding: capabilities.foldingRangeProvider,
        tokens: capabilities.semanticTokensProvider?.full,
      }[kind],
    );
  }

  /** Opens another copy of the plan → its diagnostics; closes it. */
  async openAnother() {
    const document = this.newDocument(this.document.plan);
    const next = this.pull
      ? null
      : this.client.nextPublished(document.uri, (entry) => entry.count === this.document.off.count || this.document.off.count === this.document.on.count);
    const sent = now();
    this.sendOpen(document);
    const answer = this.pull ? await this.pulled(document) : await next;
    this.client.notify('textDocument/didClose', { textDocument: { uri: document.uri } });
    return answer.at - sent;
  }

  /** A quick typist's burst, its last key one that changes the diagnostics → time from that key to the diagnostics of the whole. */
  async burst() {
    const { document } = this;
    const { complete, toggle } = document.plan;
    const keys = 'nguyenvandieutrangthaikehoachx'.slice(0, BURST_KEYS);
    const pulls = [];
    let next = now();
    for (let i = 0; i < keys.length; i++) {
      await sleep(Math.max(0, next - now()));
      next += BURST_EVERY;
      this.edit({ line: complete.line, character: complete.character + i, text: keys[i] }, true);
      if (this.pull) pulls.push(this.pulled());
    }
    await sleep(Math.max(0, next - now()));
    const published = this.pull ? null : this.client.nextPublished(document.uri, () => true);
    const sent = this.edit(toggle, true);
    const last = this.pull ? await this.pulled() : await published;
    await Promise.all(pulls);
    this.edit(toggle, false);
    await this.settled(this.edit({ ...complete, text: keys }, false));
    return last.at - sent;
  }
}
