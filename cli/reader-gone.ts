/**
 * Ends this process without a word where whoever read its output has gone, as in `sayso corrections | head`,
 * with the status that a shell gives to programs which the pipe ends (128 + SIGPIPE). What was saved stays.
 */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'EPIPE') process.exit(141);
      throw fault;
    });
}
