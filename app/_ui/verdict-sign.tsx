import { IconCheck, IconCircleDashed, IconQuestionMark, IconX } from '@tabler/icons-react';
import type { Verdict } from '#lib/vocabulary.ts';

/** Drawn, not typed: ✓ and ✕ are in neither of our fonts, and not every machine has another one. */
const signs = {
  open: IconCircleDashed,
  verified: IconCheck,
  disputed: IconX,
  unverifiable: IconQuestionMark,
};

/** The sign of a verdict in the colour of the words around it; a word must stand beside it. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  const Sign = signs[verdict];
  return (
    <Sign size="1.15em" stroke={2.5} aria-hidden="true" style={{ flex: 'none', verticalAlign: '-0.2em' }} />
  );
}
