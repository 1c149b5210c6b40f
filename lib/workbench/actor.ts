/** Who acts: a signed-in person, or one of the named actors that cannot sign in. */
import { namedPersons, type Role } from '#lib/vocabulary.ts';

export interface Actor {
  /** person.id */
  id: string;
  name: string;
  role: Role;
}

const [engine, commandLine, demoDesk] = namedPersons;

/** The engine: proposes, never decides. */
export const sayso: Actor = engine;
/** Whoever sits at the machine's command line: can already read the file, so may do everything. */
export const terminal: Actor = commandLine;
/** Imports and decides the demo desk. */
export const demo: Actor = demoDesk;
