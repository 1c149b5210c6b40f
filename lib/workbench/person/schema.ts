/** What signing up and in take. */
import { z } from 'zod';
import { roles } from '#lib/vocabulary.ts';

/** Letters, digits, dot, dash, underscore; compared without case. */
export const userName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{1,30}$/);
/** ASVS 5, 6.2: at least 15 advised for passwords alone; any characters, paste allowed, no composition rules. */
export const password = z.string().min(12).max(256);

export const firstOwnerInput = z.object({
  token: z.string().min(20).max(200),
  userName,
  displayName: z.string().trim().min(1).max(100),
  password,
});
export const signInInput = z.object({
  userName: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(256),
});
export const addPersonInput = z.object({
  userName,
  displayName: z.string().trim().min(1).max(100),
  password,
  role: z.enum(roles),
});
