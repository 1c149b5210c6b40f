'use client';
/** Which field of the panel is open, and why: one at a time. */
import { useState } from 'react';
import type { EvidencePurpose, Stance, Verdict } from '#lib/vocabulary.ts';
import type { GateRefusal } from '#lib/workbench/claim/schema.ts';

export type Tool = 'source' | 'wording' | 'note' | 'assignment' | 'statement' | 'claim' | 'reason';

export interface Bench {
  tool: Tool | null;
  open: (tool: Tool, preset?: Preset) => void;
  close: () => void;
  preset: Preset;
  /** What the last answer missed, under the question that it belongs to. */
  missing: { question: 'said' | 'so'; gates: GateRefusal[] } | null;
  miss: (question: 'said' | 'so', gates: GateRefusal[]) => void;
  heard: () => void;
}
/** How a tool opens: what the closed gate asks for. */
export interface Preset {
  stance?: Stance;
  purpose?: EvidencePurpose;
  /** The verdict that waits for its reason. */
  verdict?: Verdict;
}

export function useWorkbench(): Bench {
  const [tool, setTool] = useState<Tool | null>(null);
  const [preset, setPreset] = useState<Preset>({});
  const [missing, setMissing] = useState<Bench['missing']>(null);
  return {
    tool,
    preset,
    missing,
    open: (next, how = {}) => {
      setTool(next);
      setPreset(how);
    },
    close: () => setTool(null),
    miss: (question, gates) => setMissing({ question, gates }),
    heard: () => setMissing(null),
  };
}
