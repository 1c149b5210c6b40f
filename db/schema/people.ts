/** Who works here, and how they sign in. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { roles } from '../../lib/vocabulary.ts';
import { id } from './columns.ts';

/**
 * Everybody who acts here, also those who cannot sign in: "sayso" (the engine), "terminal" (the
 * command line) and "demo" have no account row. The first columns are better-auth's `user`.
 */
export const person = sqliteTable('person', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  image: text('image'),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  username: text('username').unique(),
  displayUsername: text('display_username'),
  role: text('role', { enum: roles }).notNull().default('viewer'),
  banned: integer('banned', { mode: 'boolean' }).notNull().default(false),
  banReason: text('ban_reason'),
  banExpires: integer('ban_expires', { mode: 'timestamp_ms' }),
  twoFactorEnabled: integer('two_factor_enabled', { mode: 'boolean' }).notNull().default(false),
});

export const session = sqliteTable(
  'session',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: text('user_id')
      .notNull()
      .references(() => person.id),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    impersonatedBy: text('impersonated_by'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [index('session_person').on(t.userId)],
);

export const account = sqliteTable(
  'account',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => person.id),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: integer('access_token_expires_at', { mode: 'timestamp_ms' }),
    refreshTokenExpiresAt: integer('refresh_token_expires_at', { mode: 'timestamp_ms' }),
    scope: text('scope'),
    password: text('password'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [index('account_person').on(t.userId)],
);

export const verification = sqliteTable('verification', {
  id: text('id').primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }),
});

/** A person's second factor: better-auth's `twoFactor`; secret and recovery codes are encrypted by it. */
export const twoFactor = sqliteTable(
  'two_factor',
  {
    id: text('id').primaryKey(),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => person.id),
    verified: integer('verified', { mode: 'boolean' }).notNull().default(true),
    failedVerificationCount: integer('failed_verification_count').notNull().default(0),
    lockedUntil: integer('locked_until', { mode: 'timestamp_ms' }),
  },
  (t) => [index('two_factor_person').on(t.userId)],
);

/** A browser in which a person has signed in before: strangers' wrong guesses do not lock it out. */
export const knownDevice = sqliteTable(
  'known_device',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    /** SHA-256 of the cookie's token, hex. */
    tokenHash: text('token_hash').notNull().unique(),
    createdAt: text('created_at').notNull(),
    lastUsedAt: text('last_used_at').notNull(),
  },
  (t) => [index('known_device_person').on(t.personId)],
);

/**
 * A one-time link: the first owner's set-up, a way back in for a locked-out owner, or the link with
 * which a colleague chooses a password.
 */
export const accessLink = sqliteTable('access_link', {
  id: id(),
  /** SHA-256 of the token, hex; the token itself is shown once and kept nowhere. */
  tokenHash: text('token_hash').notNull().unique(),
  purpose: text('purpose', { enum: ['set_up', 'owner_link', 'choose_password'] }).notNull(),
  /** Whose password the link is for; null: an owner's who tells by name. */
  personId: text('person_id').references(() => person.id),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
  usedBy: text('used_by').references(() => person.id),
});

/** Who did it: a column of most tables. */
export const by = () =>
  text('by')
    .notNull()
    .references(() => person.id);
