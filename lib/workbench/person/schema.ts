/** What signing in and managing people take. */
import { z } from 'zod';
import { roles } from '#lib/vocabulary.ts';

/** Letters, digits, dot, dash, underscore; compared without case. */
export const userName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{1,30}$/);
const displayName = z.string().trim().min(1).max(100);
/** ASVS 5, 6.2: any characters, paste allowed, no composition rules; rules.ts refuses what is easily guessed. */
export const password = z.string().min(12).max(256);
export const linkToken = z.string().min(20).max(200);
const personId = z.string().min(1).max(64);

export const firstOwnerInput = z.object({ token: linkToken, userName, displayName, password });
export type FirstOwnerInput = z.output<typeof firstOwnerInput>;

export const ownerLinkInput = z.object({ token: linkToken, userName, password });
export type OwnerLinkInput = z.output<typeof ownerLinkInput>;

/** Looser than what an account is made with: whatever is typed gets the same answer. */
export const signInInput = z.object({
  userName: z.string().trim().toLowerCase().min(1).max(100),
  password: z.string().min(1).max(256),
});

export const choosePasswordInput = z.object({ token: linkToken, password });
export type ChoosePasswordInput = z.output<typeof choosePasswordInput>;

export const addPersonInput = z.object({ userName, displayName, role: z.enum(roles) });
export type AddPersonInput = z.output<typeof addPersonInput>;

export const changeRoleInput = z.object({ personId, role: z.enum(roles) });
export type ChangeRoleInput = z.output<typeof changeRoleInput>;

export const setBannedInput = z.object({ personId, banned: z.boolean() });
export type SetBannedInput = z.output<typeof setBannedInput>;

export const personInput = z.object({ personId });
export type PersonInput = z.output<typeof personInput>;

export const ownPasswordInput = z.object({ current: z.string().min(1).max(256), password });
export type OwnPasswordInput = z.output<typeof ownPasswordInput>;
