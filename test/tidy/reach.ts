import { parseSync, Visitor } from 'oxc-parser';

/** What a program can get hold of. */
export interface Reach {
  /** Modules it loads by name, sorted. */
  readonly modules: readonly string[];
  /** Of `POWERS`, those it names, sorted. */
  readonly powers: readonly string[];
  /** Loads that do not say what they load. */
  readonly unknown: readonly string[];
}

/** Names behind which the network, other programs or text that is run as a program begin. */
const POWERS = new Set([
  'eval',
  'Function',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'Worker',
  'SharedWorker',
  'ServiceWorker',
  'WebAssembly',
  'localStorage',
  'indexedDB',
  'createWebviewPanel',
  'createTerminal',
  'ShellExecution',
  'ProcessExecution',
  'openExternal',
]);
/** Of a namespace, these are what they are called; `CompletionItemKind.Function` is not the `Function` that runs text. */
const MEMBERS_TOO = new Set(['sendBeacon', 'createWebviewPanel', 'createTerminal', 'ShellExecution', 'ProcessExecution', 'openExternal', 'Worker']);

/** Reads the JavaScript `text`, minified or not. */
export function reachOf(text: string): Reach {
  const modules = new Set<string>();
  const powers = new Set<string>();
  const unknown: string[] = [];
  const { program, errors } = parseSync('bundle.js', text);
  if (errors.length > 0) throw new Error(`not JavaScript: ${errors[0]?.message}`);
  const members = new Set<number>();
  const own = new Set<string>();
  new Visitor({
    MemberExpression(node) {
      if (!node.computed) members.add(node.property.start);
      else if (node.property.type === 'Literal' && POWERS.has(String(node.property.value))) powers.add(String(node.property.value));
    },
    Property(node) {
      if (!node.computed) members.add(node.key.start);
    },
    PropertyDefinition(node) {
      if (!node.computed) members.add(node.key.start);
    },
    MethodDefinition(node) {
      if (!node.computed) members.add(node.key.start);
    },
    VariableDeclarator(node) {
      if (node.id.type === 'Identifier') own.add(node.id.name);
    },
  }).visit(program);
  new Visitor({
    Identifier({ name, start }) {
      if (POWERS.has(name) && (!members.has(start) || MEMBERS_TOO.has(name))) powers.add(name);
    },
    ImportExpression({ source, start, end }) {
      if (source.type === 'Literal') modules.add(String(source.value));
      else unknown.push(text.slice(start, end));
    },
    CallExpression({ callee, arguments: [first], start, end }) {
      if (callee.type !== 'Identifier' || callee.name !== 'require' || own.has('require')) return;
      if (first?.type === 'Literal') modules.add(String(first.value));
      else unknown.push(text.slice(start, end));
    },
  }).visit(program);
  return { modules: [...modules].sort(), powers: [...powers].sort(), unknown };
}
