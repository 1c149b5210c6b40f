/** Reads assignments. */
import { desc, eq, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader } from '#db/open.ts';
import { assignment, person } from '#db/schema.ts';
import type { AssignmentRow } from '../claim/schema.ts';

const assignee = alias(person, 'assignee');

/** Who the claim is with; null: it was never given to anybody. */
export function currentAssignment(reader: Reader, claimId: number): AssignmentRow | null {
  return find(reader, eq(assignment.claimId, claimId));
}

/** One assignment by its id. */
export function assignmentById(reader: Reader, id: number): AssignmentRow | null {
  return find(reader, eq(assignment.id, id));
}

function find(reader: Reader, where: SQL): AssignmentRow | null {
  const row = reader
    .select({
      id: assignment.id,
      assignee: { id: assignee.id, name: assignee.name },
      by: { id: person.id, name: person.name },
      at: assignment.at,
    })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.by))
    .leftJoin(assignee, eq(assignee.id, assignment.assigneeId))
    .where(where)
    .orderBy(desc(assignment.id))
    .limit(1)
    .get();
  return row ?? null;
}
