/** A new identifier, readable by its kind and unique without asking anyone: `clause-1f3a...`. */
export const newId = (kind: string): string =>
  `${kind}-${crypto.randomUUID().slice(0, 18).replaceAll('-', '')}`;
