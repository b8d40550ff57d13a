/** So many files are read at once: enough to keep the disk busy, few enough never to run out of open files. */
const AT_ONCE = 16;

/** What `task` makes of every item, in their order. Rejects with the first failure. */
export const someAtOnce = async <Item, Value>(
  items: readonly Item[],
  task: (item: Item) => Promise<Value>,
): Promise<Value[]> => {
  const values: Value[] = [];
  const waiting = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of waiting) values[index] = await task(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return values;
};
