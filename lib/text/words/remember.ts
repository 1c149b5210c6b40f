const most = 5000;

/**
 * Makes of a question about a word or name one that is worked out once for each and then looked up. It must depend on
 * nothing but its letters. What is forgotten is worked out again.
 */
export function remember<Answer>(work: (written: string) => Answer): (written: string) => Answer {
  const known = new Map<string, Answer>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const found = work(written);
    known.set(written, found);
    return found;
  };
}
