'use client';
import { IconAlertTriangle, IconCircleCheck, IconCircleHalf2, IconUser } from '@tabler/icons-react';
import type { ConfidenceLevel } from '#lib/vocabulary.ts';

const signs = { high: IconCircleCheck, middle: IconCircleHalf2, low: IconAlertTriangle, person: IconUser };

/** A level of confidence as a sign, in ink alone; its word stands beside it. */
export function ConfidenceSign({ level }: { level: ConfidenceLevel }) {
  const Sign = signs[level];
  return <Sign size={13} stroke={2} aria-hidden="true" style={{ flex: 'none' }} />;
}
