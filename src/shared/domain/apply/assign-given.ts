/** Assigns what is given and leaves the rest, whatever `undefined` a caller may have put in. */
export const assignGiven = <T extends object>(
  target: T,
  changes: { [K in keyof T]?: T[K] | undefined },
): void => {
  Object.assign(
    target,
    Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
  );
};
