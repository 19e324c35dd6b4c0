// Bytes go over the wire as Base64.

/** Bytes at a time: a call takes no more arguments. */
const CHUNK = 0x8000;

/** `bytes` as Base64. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** The bytes of a Base64 text. Throws on one that is none. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
