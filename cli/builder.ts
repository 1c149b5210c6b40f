/** Loaded into `next build`: it ends when its starter is gone, and until it is gone itself nobody else builds. */
import { tryAlone } from './file-lock.ts';

const { SAYSO_STARTER, SAYSO_BUILDER_LOCK = '' } = process.env;
// The build's own workers load this too, and live by the build's rules.
if (process.ppid === Number(SAYSO_STARTER)) {
  if (!tryAlone(SAYSO_BUILDER_LOCK)) process.exit(1);
  process.on('disconnect', () => process.exit(1));
  // The channel alone must not keep the build alive.
  process.channel?.unref();
}
