CREATE TABLE `capture` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`asked` text NOT NULL,
	`address` text NOT NULL,
	`status` integer NOT NULL,
	`headers` text NOT NULL,
	`bytes` blob NOT NULL,
	`sha256` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `capture_address` ON `capture` (`address`);--> statement-breakpoint
CREATE TABLE `exported_claim` (
	`seq` integer NOT NULL,
	`position` integer NOT NULL,
	`claim_id` integer NOT NULL,
	`version_id` integer,
	`statement_version_id` integer,
	`attribution_id` integer,
	`verdict_id` integer,
	`wording_id` integer,
	`row_hash` text NOT NULL,
	PRIMARY KEY(`seq`, `position`),
	FOREIGN KEY (`seq`) REFERENCES `ledger`(`seq`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `claim_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_version_id`) REFERENCES `statement_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attribution_id`) REFERENCES `attribution_check`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdict`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`wording_id`) REFERENCES `wording`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exported_claim_claim` ON `exported_claim` (`claim_id`);--> statement-breakpoint
CREATE TABLE `template` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`format` text NOT NULL,
	`bytes` blob NOT NULL,
	`sha256` text NOT NULL,
	`withdrawn` integer DEFAULT false NOT NULL,
	`supersedes` integer,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`supersedes`) REFERENCES `template`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `template_supersedes_unique` ON `template` (`supersedes`);--> statement-breakpoint
CREATE TABLE `outside_review` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`claim_id` integer NOT NULL,
	`reviewer` text,
	`address` text,
	`rating` text NOT NULL,
	`rating_value` real,
	`best_rating` real,
	`worst_rating` real,
	`reviewed_at` text,
	`given` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outside_review_claim` ON `outside_review` (`claim_id`);--> statement-breakpoint
CREATE TABLE `known_device` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`last_used_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `known_device_token_hash_unique` ON `known_device` (`token_hash`);--> statement-breakpoint
CREATE INDEX `known_device_person` ON `known_device` (`person_id`);--> statement-breakpoint
CREATE TABLE `two_factor` (
	`id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`user_id` text NOT NULL,
	`verified` integer DEFAULT true NOT NULL,
	`failed_verification_count` integer DEFAULT 0 NOT NULL,
	`locked_until` integer,
	FOREIGN KEY (`user_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `two_factor_person` ON `two_factor` (`user_id`);--> statement-breakpoint
ALTER TABLE `article` ADD `hints` text;--> statement-breakpoint
ALTER TABLE `original` ADD `capture_id` integer REFERENCES capture(id);--> statement-breakpoint
ALTER TABLE `access_link` ADD `person_id` text REFERENCES person(id);--> statement-breakpoint
ALTER TABLE `person` ADD `two_factor_enabled` integer DEFAULT false NOT NULL;