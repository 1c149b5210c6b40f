import { z } from 'zod';

/** Which export on its way. */
export const jobInput = z.object({ id: z.uuid() });
