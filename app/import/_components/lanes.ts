/** Requests about files run in turn, a few at a time: the server has as many threads for them. */

const lanes: Promise<void>[] = Array.from({ length: 2 }, () => Promise.resolve());
let next = 0;

/** Runs the work once what came before it in its lane is done. */
export function inLane(work: () => Promise<void>): void {
  const lane = next++ % lanes.length;
  // One that fails must not hold up what waits behind it.
  lanes[lane] = (lanes[lane] ?? Promise.resolve()).then(work).catch(reportError);
}
