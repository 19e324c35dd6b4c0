/** Servers of other languages, on documents of their own language with the same tasks. */
export function peers() {
  return [];
}
