/** Who acts: a signed-in person, or one of the named actors that cannot sign in. */
import type { Role } from '#lib/vocabulary.ts';

export interface Actor {
  /** person.id */
  id: string;
  name: string;
  role: Role;
}

/** The engine: proposes, never decides. */
export const sayso: Actor = { id: 'sayso', name: 'Sayso', role: 'viewer' };
/** Whoever sits at the machine's command line: can already read the file, so may do everything. */
export const terminal: Actor = { id: 'terminal', name: 'Terminal', role: 'owner' };
/** Decides the demo desk's claims. */
export const demo: Actor = { id: 'demo', name: 'Demo', role: 'checker' };

/** The actors that a new desk begins with. */
export const namedActors = [sayso, terminal, demo] as const;
