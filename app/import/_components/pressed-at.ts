/**
 * Where in the words of an element somebody pressed, or where what they selected there begins, in UTF-16 units;
 * null: elsewhere. The element holds its words as its only text.
 */
export function pressedAt(element: Element, { clientX, clientY }: { clientX: number; clientY: number }) {
  const selection = window.getSelection();
  const range =
    selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (range?.startContainer === element.firstChild) return range.startOffset;
  const caret = document.caretPositionFromPoint(clientX, clientY);
  return caret && caret.offsetNode === element.firstChild ? caret.offset : null;
}
