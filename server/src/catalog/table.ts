/**
 * The facts of a table as server/data/build.mjs writes it: a line with the names of the members, then one fact a line. A member that a fact does not
 * have is absent. `json` must be such a table.
 */
export function decodeTable<T>(json: string): T[] {
  const [members = [], ...rows] = JSON.parse(json) as [string[], ...unknown[][]];
  return rows.map((row) => {
    const fact: Record<string, unknown> = {};
    for (const [i, cell] of row.entries()) if (cell !== null) fact[members[i] as string] = cell;
    return fact as T;
  });
}
