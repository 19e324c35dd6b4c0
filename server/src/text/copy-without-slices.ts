/**
 * A copy of plain data that shares no text with it. A piece cut out of a string keeps all of that string in memory: what outlives the plan it was
 * read from must not hang on it. Takes what JSON can write.
 */
export function copyWithoutSlices<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
