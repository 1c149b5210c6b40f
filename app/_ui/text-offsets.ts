/** Between places in the page and offsets in the article's text. Every drawn piece says where it begins in `data-start`. */

/** Offset of a DOM position in the article's text (UTF-16); null outside the drawn text. */
export function offsetAt(node: Node, within: number): number | null {
  const element = node instanceof Element ? (node.childNodes[within] ?? node) : node;
  const piece = (element instanceof Element ? element : element.parentElement)?.closest('[data-start]');
  const start = piece?.getAttribute('data-start');
  if (!start) return null;
  return Number(start) + (node.nodeType === Node.TEXT_NODE ? within : 0);
}

/** The text node and the place in it where an offset of the article's text is drawn; null where it is not. */
export function positionOf(container: Element, offset: number): { node: Node; within: number } | null {
  for (const piece of container.querySelectorAll('[data-start]')) {
    const start = Number(piece.getAttribute('data-start'));
    const node = piece.firstChild;
    const length = node?.textContent?.length ?? 0;
    if (node && offset >= start && offset <= start + length) return { node, within: offset - start };
  }
  return null;
}
