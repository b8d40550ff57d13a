/** Reports every id that stands twice in a list. */
export function* duplicates(place: string, entries: Iterable<{ id: string }>): Generator<string> {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) yield `${place}: "${id}" stands there twice`;
    seen.add(id);
  }
}

/** Reports every key or entry that is not among the known ones. `kind`: what it should be, in words. */
export function* strangers(
  place: string,
  kind: string,
  found: Iterable<string | null>,
  known: readonly string[],
): Generator<string> {
  for (const id of found) if (id !== null && !known.includes(id)) yield `${place}: unknown ${kind} "${id}"`;
}
