/** Runs a task when the one before has ended, well or not. */
export type InTurn = <Value>(task: () => Promise<Value>) => Promise<Value>;

/** A queue: each task begins when the one before has ended, well or not. */
export const createTurns = (): InTurn => {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };
};
