/** Reads notes. */
import { desc, eq } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { note, person } from '#db/schema.ts';
import type { NoteRow } from '../claim/schema.ts';

/** All notes on a claim, newest first. */
export function notesOn(reader: Reader, claimId: number): NoteRow[] {
  return reader
    .select({ id: note.id, words: note.words, by: { id: person.id, name: person.name }, at: note.at })
    .from(note)
    .innerJoin(person, eq(person.id, note.by))
    .where(eq(note.claimId, claimId))
    .orderBy(desc(note.id))
    .all();
}
