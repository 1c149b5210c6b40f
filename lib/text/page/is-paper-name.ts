import { paperNames, sectionWords } from '../en/paper-names.ts';

const longest = 4;

/** Is the line the name of a paper, site or station and nothing else: The Northern Courier, Velm News? */
export function isPaperName(line: string): boolean {
  if (!/^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u.test(line) || sectionWords.test(line)) return false;
  const words = line.toLowerCase().split(/\s+/);
  return (
    words.length <= longest && words.some((word) => word.split('-').some((part) => paperNames.has(part)))
  );
}
