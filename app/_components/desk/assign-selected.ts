/** Gives several claims to one colleague, one assignment each, so that a refusal of one stops no other. */
import { requestId } from '../../_ui/request-id.ts';
import { send } from '../../_ui/send.ts';

/** The rows route takes so many ids at a time. */
const rowsAtATime = 200;

type Standing = { rows: { id: number; assignmentId: number | null }[] };

/** Gives how many were assigned and, where any was refused, the last reason. `assigneeId` null: nobody. */
export async function assignSelected(
  ids: number[],
  assigneeId: string | null,
): Promise<{ assigned: number; reason: string | null }> {
  let assigned = 0;
  let reason: string | null = null;
  for (let from = 0; from < ids.length; from += rowsAtATime) {
    const standing = await send<Standing>('/api/claims/rows', { ids: ids.slice(from, from + rowsAtATime) });
    if (!standing.ok) return { assigned, reason: standing.reason };
    for (const { id, assignmentId } of standing.value.rows) {
      const body = { assigneeId, expects: assignmentId, requestId: requestId() };
      const answer = await send(`/api/claims/${id}/assignment`, body);
      if (answer.ok) assigned += 1;
      else reason = answer.reason;
    }
  }
  return { assigned, reason };
}
