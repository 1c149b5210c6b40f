'use client';
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { edgeAfter } from '#lib/export/grapheme-edges.ts';
import classes from './block-list.module.css';

interface Props {
  /** Holds the words of the part as its only text. */
  paragraph: RefObject<HTMLElement | null>;
  /** In UTF-16 units of these words. */
  at: number;
}

/** A line before the character where the second half of a part would begin; it lies over the words, which stay one text to select. */
export function SplitMark({ paragraph, at }: Props) {
  const [place, setPlace] = useState<ReturnType<typeof placeOf>>(null);
  useLayoutEffect(() => setPlace(placeOf(paragraph.current, at)), [paragraph, at]);
  useEffect(() => {
    const again = () => setPlace(placeOf(paragraph.current, at));
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, [paragraph, at]);
  return place && <span className={classes.mark} style={place} aria-hidden="true" />;
}

/** In pixels from the top left of what the paragraph is placed in. */
function placeOf(paragraph: HTMLElement | null, at: number) {
  const text = paragraph?.firstChild;
  const frame = paragraph?.offsetParent?.getBoundingClientRect();
  if (!paragraph || !text || !frame) return null;
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, edgeAfter(text.textContent ?? '', at + 1));
  const drawn = range.getClientRects()[0];
  if (!drawn) return null;
  const isLeftwards = getComputedStyle(paragraph).direction === 'rtl';
  return {
    left: (isLeftwards ? drawn.right : drawn.left) - frame.left,
    top: drawn.top - frame.top,
    height: drawn.height,
  };
}
