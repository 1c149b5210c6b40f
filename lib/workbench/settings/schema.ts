/** What the desk says of its newsroom. */
import { z } from 'zod';
import { webAddress } from '../article/schema.ts';

export const newsroomInput = z.object({
  name: z.string().trim().min(1).max(200),
  address: webAddress,
});
export type NewsroomInput = z.output<typeof newsroomInput>;
