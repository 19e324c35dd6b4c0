import { Failure } from './failure';

/** How the bytes of a file spell its text; kept when the file is written back. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** The file starts with a byte-order mark. */
  readonly mark: boolean;
}

/** A NUL among this many first bytes makes a file binary, as git has it. */
const BINARY_PROBE = 8000;

/** The text of a file without its byte-order mark. UTF-8, and UTF-16 with a mark; throws Failure for everything else. `name` is for the message. */
export function decode(bytes: Uint8Array, name: string): { readonly text: string; readonly encoding: Encoding } {
  const encoding = encodingOf(bytes);
  if (encoding.name === 'utf-8' && bytes.subarray(0, BINARY_PROBE).includes(0)) throw new Failure(`“${name}” là tệp nhị phân, không phải văn bản thuần.`);
  const length = bytes.length - (encoding.mark ? 2 : 0);
  if (encoding.name !== 'utf-8' && length % 2 !== 0) throw new Failure(`“${name}” ghi mã UTF-16 nhưng bị cắt giữa chừng.`);
  try {
    return { text: new TextDecoder(encoding.name, { fatal: true }).decode(bytes), encoding };
  } catch {
    throw new Failure(`“${name}” không phải mã UTF-8 (có thể là TCVN3, VNI hay Windows-1258). Hãy mở bằng chương trình đã tạo ra tệp và lưu lại với mã UTF-8.`);
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: 'utf-8', mark: true };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'utf-16le', mark: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'utf-16be', mark: true };
  return { name: 'utf-8', mark: false };
}

/** The bytes of `text` in `encoding`, byte-order mark included when there was one. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  const marked = encoding.mark ? `\ufeff${text}` : text;
  if (encoding.name === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), encoding.name === 'utf-16le');
  return bytes;
}
