/** What keys decide, one after another: an answer that is being saved is neither overtaken nor missed by undo. */
let line: Promise<unknown> = Promise.resolve();

/** Does it once all that was asked for before is done, well or badly. */
export function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const turn = line.then(task);
  line = turn.catch(() => undefined);
  return turn;
}
