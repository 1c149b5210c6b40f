'use client';
/** What is selected in the article, by mouse or by arrow keys, as whole words of its text. */
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import type { Marked } from './split-at-marks.ts';
import { offsetAt, positionOf } from './text-offsets.ts';
import { toWholeWords, wordsIn } from './word-at.ts';

export interface WordSelection extends Marked {
  /** Where the end of the selection is drawn, in pixels from the container's top left. */
  left: number;
  top: number;
}

/**
 * Watches the selection inside the container. `onKeyDown` moves by words (← →), grows (with Shift)
 * and jumps by ten words (↑ ↓); Escape lets go.
 */
export function useWordSelection(container: RefObject<HTMLElement | null>, text: string) {
  const [selection, setSelection] = useState<WordSelection | null>(null);
  const words = useMemo(() => wordsIn(text, 0, text.length), [text]);

  useEffect(() => {
    const read = () => setSelection(container.current ? selectedWords(container.current, text) : null);
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [container, text]);

  const clear = useCallback(() => window.getSelection()?.removeAllRanges(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key === 'Escape') return clear();
    if (!step || event.target !== container.current || !container.current) return;
    event.preventDefault();
    moveSelection(container.current, words, step, event.shiftKey);
  };
  return { selection, clear, onKeyDown };
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 10, ArrowUp: -10 };

function selectedWords(container: HTMLElement, text: string): WordSelection | null {
  const chosen = window.getSelection();
  const range = chosen && !chosen.isCollapsed && chosen.rangeCount > 0 ? chosen.getRangeAt(0) : null;
  if (!range || !container.contains(range.commonAncestorContainer)) return null;
  const start = offsetAt(range.startContainer, range.startOffset);
  const end = offsetAt(range.endContainer, range.endOffset);
  const whole = start === null || end === null ? null : toWholeWords(text, { start, end });
  if (!whole) return null;
  const drawn = range.getBoundingClientRect();
  const frame = container.getBoundingClientRect();
  return { ...whole, left: drawn.left - frame.left, top: drawn.bottom - frame.top };
}

/** Moves to the word `step` words on, or with `grow` takes all words up to it. */
function moveSelection(container: HTMLElement, words: Marked[], step: number, grow: boolean): void {
  const chosen = window.getSelection();
  if (!chosen) return;
  const anchor =
    chosen.anchorNode && container.contains(chosen.anchorNode)
      ? offsetAt(chosen.anchorNode, chosen.anchorOffset)
      : null;
  const focus =
    chosen.focusNode && container.contains(chosen.focusNode)
      ? offsetAt(chosen.focusNode, chosen.focusOffset)
      : null;
  const from =
    focus === null
      ? firstVisible(container, words) - step
      : wordNear(words, focus, anchor !== null && focus > anchor);
  const to = words[Math.min(Math.max(from + step, 0), words.length - 1)];
  if (!to) return;
  const origin = anchor === null ? to : (words[wordNear(words, anchor, false)] ?? to);
  const [first, last] = !grow
    ? [to.start, to.end]
    : to.start >= origin.start
      ? [origin.start, to.end]
      : [origin.end, to.start];
  const begin = positionOf(container, first);
  const stop = positionOf(container, last);
  if (!begin || !stop) return;
  chosen.setBaseAndExtent(begin.node, begin.within, stop.node, stop.within);
  begin.node.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** Index of the word at an offset; at a word's end, the word before when `ends`. */
function wordNear(words: Marked[], offset: number, ends: boolean): number {
  const found = words.findIndex((word) => (ends ? word.end >= offset : word.end > offset));
  return found < 0 ? words.length - 1 : found;
}

function firstVisible(container: HTMLElement, words: Marked[]): number {
  const piece = [...container.querySelectorAll('[data-start]')].find(
    (one) => one.getBoundingClientRect().top >= 0,
  );
  const start = Number(piece?.getAttribute('data-start') ?? 0);
  return Math.max(
    0,
    words.findIndex((word) => word.start >= start),
  );
}
