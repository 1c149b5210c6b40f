/** Ends the process when it is asked to, once and within seconds. */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `end` on Ctrl-C, on SIGTERM, when the terminal is closed or when the process that started this
 * one is gone, then exits with status 0; with 1 where `end` has not come back after `patience` milliseconds.
 */
export function onStop(end: () => Promise<void>, patience: number): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    await end();
    process.exit(0);
  };
  for (const signal of signals) process.on(signal, stop);
  if (process.channel) {
    process.on('disconnect', stop);
    // The channel alone must not keep the process alive.
    process.channel.unref();
  }
}
