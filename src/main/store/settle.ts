/** Entries of lists that cannot change any more, at any depth. */
const settled = new WeakSet<object>();

/** Whether this entry of a list has been settled: then what was once found out about it holds for ever. */
export const isSettled = (entry: object): boolean => settled.has(entry);

const settleMembers = (value: object): void => {
  const isList = Array.isArray(value);
  for (const member of Object.values(value)) {
    if (member === null || typeof member !== 'object' || settled.has(member)) continue;
    settleMembers(member);
    if (isList) settled.add(member);
  }
  Object.freeze(value);
};

/**
 * Freezes JSON data through and through and answers it. States of a document share what an edit left alone, so that
 * only the new entries of lists are looked at.
 */
export const settle = <Data>(data: Data): Data => {
  if (data !== null && typeof data === 'object') settleMembers(data);
  return data;
};
