/** Times pieces of work against a floor. */

/** The least of `runs` times, in milliseconds: what noise on the machine adds is left out. */
export function leastTime(work: () => void, runs = 5): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** One line: what, how long, how many times the floor. */
export function printRatio(what: string, time: number, floor: number): void {
  const ratio = (time / floor).toFixed(1).padStart(8);
  console.log(`  ${what.padEnd(44)} ${time.toFixed(1).padStart(10)} ms ${ratio} × floor`);
}

/**
 * The least time of each piece of work, in milliseconds of this thread, taken in turns: what else the machine does
 * is not counted, and what it slows falls on all alike.
 */
export function leastTimes(works: readonly (() => void)[], runs: number): number[] {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run++)
    works.forEach((work, i) => {
      const before = process.threadCpuUsage();
      work();
      const { user, system } = process.threadCpuUsage(before);
      least[i] = Math.min(least[i] ?? 0, (user + system) / 1000);
    });
  return least;
}
