/** A word or part of one as the tagger's machines see it. */
export interface TagUnit {
  /** Its commonest part of speech, by number. */
  usual: number;
  /** Words that rules name (to, not, than) have a number of their own there; 0 for all others. */
  hint: number;
  /** A part of a contraction: its part of speech is never mended. */
  fixed: boolean;
  /** The parts of speech that it can be, a bit for each. */
  possible: number;
}

/** Rules that mend a part of speech by the words around it, as a table of states: what each leads to by what comes next. */
export interface TagMachine {
  next: Int16Array;
  /** What a state stands for where nothing in it comes next. */
  otherwise: Int16Array;
  /** What is mended where a state is reached: how far from the first word, to what; a minus: whatever the word can be. */
  mends: ({ offset: number; to: number } | null)[];
}

/** Numbers of the model's own: from the first on hints, the last for all that a state does not name. */
const [hints, others] = [1_080_000, 2_070_003];
/** Parts of speech, then hints: what can come next. */
const parts = 32;
const width = parts + 256;

type StateTable = Record<string, Record<string, number>>;
type Machine = [number, number, StateTable, Record<string, string>, Record<string, [number, number]>];

/** Reads a machine as the model holds it. */
export function readTagMachine(json: string): TagMachine {
  const [, last, states, ends, marks]: Machine = JSON.parse(json);
  const machine: TagMachine = {
    next: new Int16Array((last + 1) * width),
    otherwise: new Int16Array(last + 1),
    mends: new Array(last + 1).fill(null),
  };
  for (const [state, events] of Object.entries(states))
    for (const [written, to] of Object.entries(events)) {
      const event = Number(written);
      if (event === others) machine.otherwise[Number(state)] = to;
      else if (event < parts) machine.next[Number(state) * width + event] = to;
      else if (event > hints && event < hints + 256)
        machine.next[Number(state) * width + parts + event - hints] = to;
    }
  for (const [state, to] of Object.entries(ends))
    machine.mends[Number(state)] = { offset: marks[state]?.[0] ?? 0, to: Number(to) };
  return machine;
}

/** Mends the tags of one sentence; the longest rule from the left wins, as the model wants it. */
export function runTagMachine(machine: TagMachine, units: readonly TagUnit[], tags: number[]): void {
  const { next, otherwise, mends } = machine;
  for (let i = 0; i < units.length; i++) {
    let state = 0;
    let known = 0;
    let knownAt = i;
    for (let j = i; j <= units.length; j++) {
      const unit = units[j];
      const event = unit ? (unit.hint > 0 ? parts + unit.hint : (tags[j] ?? 0)) : 0;
      const to = next[state * width + event] ?? 0;
      if (mends[to]) [known, knownAt] = [to, j];
      if (to === 0 || mends[to]) break;
      state = to;
      const standing = otherwise[state] ?? 0;
      if (standing > 0) [known, knownAt] = [standing, j];
    }
    if (known === 0) continue;
    mend(mends[known] ?? null, i, units, tags);
    i = knownAt;
  }
}

function mend(
  rule: TagMachine['mends'][number],
  first: number,
  units: readonly TagUnit[],
  tags: number[],
): void {
  if (!rule || rule.to === 0) return;
  const at = first + rule.offset;
  if (rule.to < 0) tags[at] = -rule.to;
  else if (((units[at]?.possible ?? 0) >> rule.to) & 1) tags[at] = rule.to;
}
