/** All its letters are capitals, and it has some: titles. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The first word of `text` (letters and full stops) is written in capitals. */
export function opensInCapitals(text: string): boolean {
  const word = /^[\p{L}.]+/u.exec(text)?.[0] ?? '';
  return word.length > 0 && word === word.toUpperCase();
}

/** `text` with a capital at its start. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `text` with a small letter at its start. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** `model`'s capitals on `text`: "Phối họp" and "phối hợp" give "Phối hợp"; "PHỐI HỌP" gives "PHỐI HỢP". */
export function likeCase(text: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return text.toUpperCase();
  const first = model[0] ?? '';
  return first !== first.toLowerCase() ? upperFirst(text) : text;
}
