import type { Message } from 'vscode-languageserver';

/** Fewer diagnostics are written as fast in one piece. */
const WORTH_KEEPING = 12;
const COMMA = Buffer.from(',');

/** Each diagnostic as it is written. Those that an edit leaves alone are the same objects as before: nearly all of a long list. */
const written = new WeakMap<object, Buffer>();

/**
 * `message` as JSON: its text, or in UTF-8, in pieces to be sent one behind the other. Either says what `JSON.stringify` gives. A list of diagnostics
 * is put together from what was written before: in a long plan it is most of what is sent after each key. Throws what `JSON.stringify` throws.
 */
export function jsonOf(message: Message): string | readonly Buffer[] {
  const { params, result } = message as { readonly params?: unknown; readonly result?: unknown };
  const pushed = longList(params, 'diagnostics');
  if (pushed) return withList(message, 'params', 'diagnostics', pushed);
  const pulled = longList(result, 'items');
  return pulled ? withList(message, 'result', 'items', pulled) : JSON.stringify(message);
}

/** The list `holder[key]` when it is long and of diagnostics; completion items, for one, are made anew each time. */
function longList(holder: unknown, key: string): readonly object[] | undefined {
  const list = (holder as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(list) && list.length >= WORTH_KEEPING && list[0]?.range !== undefined && list[0].severity !== undefined ? list : undefined;
}

/** The list goes last into its holder, and the holder last into the message: all before them is head, two brackets are the tail. */
function withList(message: Message, holder: 'params' | 'result', key: string, list: readonly object[]): Buffer[] {
  const { [holder]: held, ...outer } = message as unknown as Record<string, Record<string, unknown>>;
  const head = opened(outer, holder) + opened({ ...held, [key]: undefined }, key).concat('[');
  const parts: Buffer[] = [Buffer.from(head)];
  for (const [i, item] of list.entries()) {
    if (i > 0) parts.push(COMMA);
    let bytes = written.get(item);
    if (!bytes) {
      bytes = Buffer.from(JSON.stringify(item));
      written.set(item, bytes);
    }
    parts.push(bytes);
  }
  parts.push(Buffer.from(']}}'));
  return parts;
}

/** The JSON of `of`, left open behind the name of one more member. */
function opened(of: object, member: string): string {
  const json = JSON.stringify(of).slice(0, -1);
  return `${json}${json.length > 1 ? ',' : ''}${JSON.stringify(member)}:`;
}
