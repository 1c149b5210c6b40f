/**
 * Works on several items at once and gives the answers in the order of the items. No more than `most` items are
 * ever taken before the answer to the first of them was asked for, so that memory stays flat however many there are.
 */
export async function* inOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const open: Promise<Answer>[] = [];
  for await (const item of items) {
    const answer = work(item);
    // Who awaits it comes later: until then a failure is not unheard.
    answer.catch(() => {});
    open.push(answer);
    const first = open.length >= most ? open.shift() : undefined;
    if (first) yield await first;
  }
  for (const answer of open) yield await answer;
}
