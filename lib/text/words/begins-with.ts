/** Tells whether a word begins like one of these, each of three letters or more. */
export function beginsWith(beginnings: readonly string[]): (word: string) => boolean {
  const byStart = new Map<string, string[]>();
  for (const one of beginnings) byStart.set(one.slice(0, 3), [...(byStart.get(one.slice(0, 3)) ?? []), one]);
  return (word) => {
    const near = byStart.get(word.slice(0, 3));
    return near?.some((one) => word.startsWith(one)) ?? false;
  };
}
