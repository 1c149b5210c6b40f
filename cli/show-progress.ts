import { wordsFor } from '#lib/words/words-for.ts';

/** How often the line is written anew, in milliseconds. */
const every = 500;

/**
 * Counts articles on one line of a terminal: how many are done and how many that is a second. Says nothing
 * where the stream is no terminal, so that logs hold no such lines.
 */
export function showProgress(terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): {
  count(): void;
  end(): void;
} {
  const started = performance.now();
  let done = 0;
  let shown = started;
  const show = (now: number) => {
    const rate = Math.round(done / Math.max((now - started) / 1000, 0.001));
    terminal.write(`\r${wordsFor('terminal')('extractProgress', { done, rate })}\u001b[K`);
    shown = now;
  };
  return {
    count() {
      done += 1;
      const now = performance.now();
      if (terminal.isTTY && now - shown >= every) show(now);
    },
    end() {
      if (!terminal.isTTY) return;
      show(performance.now());
      terminal.write('\n');
    },
  };
}
