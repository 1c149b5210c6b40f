/** How many quotation marks the words open and do not close; straight marks open and close by turns. */
export function openMarks(words: string): number {
  let open = 0;
  for (const mark of words.match(/["“„”]/g) ?? [])
    open += mark === '”' || (mark === '"' && open > 0) ? -1 : 1;
  return open;
}
