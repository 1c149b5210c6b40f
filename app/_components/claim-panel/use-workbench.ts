'use client';
/** Which field of the panel is open, and why: one at a time. */
import { useState } from 'react';
import type { AttributionAnswer, EvidencePurpose, Stance, Verdict } from '#lib/vocabulary.ts';
import type { GateRefusal } from '#lib/workbench/claim/schema.ts';

export type Tool =
  | 'source'
  | 'evidence'
  | 'wording'
  | 'note'
  | 'assignment'
  | 'statement'
  | 'claim'
  | 'reason'
  | 'saidReason';

export interface Bench {
  tool: Tool | null;
  open: (tool: Tool, preset?: Preset) => void;
  close: () => void;
  preset: Preset;
  /** How often a tool was opened: a form that is opened again reads its draft anew. */
  turn: number;
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
  /** The same for "Did they say it?". */
  answer?: AttributionAnswer;
  /** The name that the field for the assignee opens with; '': nobody. */
  assignee?: string;
  /** The evidence that is changed. */
  evidenceId?: number;
}

export function useWorkbench(): Bench {
  const [tool, setTool] = useState<Tool | null>(null);
  const [preset, setPreset] = useState<Preset>({});
  const [turn, setTurn] = useState(0);
  const [missing, setMissing] = useState<Bench['missing']>(null);
  return {
    tool,
    preset,
    turn,
    missing,
    open: (next, how = {}) => {
      setTool(next);
      setPreset(how);
      setTurn((before) => before + 1);
    },
    close: () => setTool(null),
    miss: (question, gates) => setMissing({ question, gates }),
    heard: () => setMissing(null),
  };
}
