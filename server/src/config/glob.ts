/** True when `path` (segments parted by `/`) matches `pattern`: `**` any number of segments, `*` and `?` within one. Runs in O(pattern × path). */
export function matchesGlob(pattern: string, path: string): boolean {
  const parts = pattern.replace(/^\.\//, '').split('/');
  // As in .gitignore, a pattern without a slash speaks of names at any depth, and a folder of all that is in it.
  const anchored = parts.length === 1 ? ['**', ...parts] : parts;
  const segments = path.split('/');
  return matchesList(anchored, segments, segmentMatches) || matchesList([...anchored, '**'], segments, segmentMatches);
}

/** Greedy match with one place to go back to: enough for wildcards, and linear in practice. */
function matchesList(pattern: readonly string[], items: readonly string[], same: (pattern: string, item: string) => boolean, wild = '**'): boolean {
  let at = 0;
  let back: { readonly pattern: number; readonly item: number } | null = null;
  let item = 0;
  while (item < items.length) {
    if (pattern[at] === wild) {
      back = { pattern: at++, item };
    } else if (at < pattern.length && same(pattern[at] as string, items[item] as string)) {
      at++;
      item++;
    } else if (back) {
      back = { pattern: back.pattern, item: back.item + 1 };
      at = back.pattern + 1;
      item = back.item;
    } else return false;
  }
  while (pattern[at] === wild) at++;
  return at === pattern.length;
}

function segmentMatches(pattern: string, segment: string): boolean {
  return matchesList([...pattern], [...segment], (p, s) => p === '?' || p === s, '*');
}
