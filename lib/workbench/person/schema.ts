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

export const ownNameInput = z.object({ displayName });
export type OwnNameInput = z.output<typeof ownNameInput>;

export const renamePersonInput = z.object({ personId, displayName });
export type RenamePersonInput = z.output<typeof renamePersonInput>;

export const changeRoleInput = z.object({ personId, role: z.enum(roles) });
export type ChangeRoleInput = z.output<typeof changeRoleInput>;

export const setBannedInput = z.object({ personId, banned: z.boolean() });
export type SetBannedInput = z.output<typeof setBannedInput>;

export const personInput = z.object({ personId });
export type PersonInput = z.output<typeof personInput>;

export const onlyPasswordInput = z.object({ password: z.string().min(1).max(256) });
export type OnlyPasswordInput = z.output<typeof onlyPasswordInput>;

/** Six digits of the app; the blanks that people type between them are dropped. */
export const appCodeInput = z.object({
  code: z
    .string()
    .transform((typed) => typed.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/)),
});
/** A recovery code as it is printed, whatever stands between its letters. */
export const recoveryCodeInput = z.object({
  recoveryCode: z
    .string()
    .max(100)
    .transform((typed) => typed.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .pipe(z.string().regex(/^[a-z0-9]{12}$/)),
});
export const secondStepInput = z.union([appCodeInput, recoveryCodeInput]);
export type SecondStepInput = z.output<typeof secondStepInput>;

export const sessionInput = z.object({ sessionId: z.string().min(1).max(64) });
export type SessionInput = z.output<typeof sessionInput>;

export const ownPasswordInput = z.object({ current: z.string().min(1).max(256), password });
export type OwnPasswordInput = z.output<typeof ownPasswordInput>;
