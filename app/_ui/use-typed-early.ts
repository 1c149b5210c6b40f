'use client';
import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Takes over what somebody typed or pasted into a field of the served page before its scripts ran: React
 * would hold it for empty and wipe it with the next change. Called once, where there is something.
 */
export function useTypedEarly(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  take: (value: string) => void,
): void {
  const first = useRef(take);
  useLayoutEffect(() => {
    const { value, defaultValue } = field.current ?? { value: '', defaultValue: '' };
    if (value !== defaultValue) first.current(value);
  }, [field]);
}
