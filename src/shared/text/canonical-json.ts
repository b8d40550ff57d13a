/**
 * JSON without white space and with the keys of every object sorted by UTF-16 units: equal data is equal text,
 * whatever order it was built in. Members that are `undefined` are left out, as JSON does. Takes JSON data only.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const object: Record<string, unknown> = { ...value };
  // Joined piece by piece: lists of keys and members for every object took twice the time.
  let members = '';
  for (const key of Object.keys(object).sort()) {
    const content = object[key];
    if (content !== undefined) members += `${members && ','}${JSON.stringify(key)}:${canonicalJson(content)}`;
  }
  return `{${members}}`;
};
