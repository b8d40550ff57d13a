/** Objects that are members of a state or entries of a list in it, and that cannot change any more. */
const settled = new WeakSet<object>();

/** Whether this part of a state is frozen through and through: what was once found out about it holds for ever. */
export const isSettled = (part: object): boolean => settled.has(part);

const settleMembers = (value: object, areKept: boolean): void => {
  for (const member of Object.values(value)) {
    if (member === null || typeof member !== 'object' || settled.has(member)) continue;
    const isList = Array.isArray(member);
    settleMembers(member, isList);
    if (areKept && !isList) settled.add(member);
  }
  Object.freeze(value);
};

/**
 * Freezes a state, which is JSON data, through and through and answers it. States of a document share what an edit
 * left alone, and only the rest is looked at.
 */
export const settle = <State>(state: State): State => {
  if (state !== null && typeof state === 'object') settleMembers(state, true);
  return state;
};
