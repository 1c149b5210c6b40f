import type { FocusEvent } from 'react';

/** Behind the words that a field opens with, so that what is typed goes on from them; a place chosen in them stays. */
export function cursorToEnd({ currentTarget: field }: FocusEvent<HTMLTextAreaElement>): void {
  if (field.selectionEnd === 0) field.setSelectionRange(field.value.length, field.value.length);
}
