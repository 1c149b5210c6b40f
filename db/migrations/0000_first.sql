CREATE TABLE `access_link` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`used_by` text,
	FOREIGN KEY (`used_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_link_token_hash_unique` ON `access_link` (`token_hash`);--> statement-breakpoint
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `account_person` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `analysis` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`engine_version` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `analysis_article` ON `analysis` (`article_id`);--> statement-breakpoint
CREATE TABLE `article` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`publisher` text,
	`byline` text,
	`published_at` text,
	`address` text,
	`retells` text,
	`text` text NOT NULL,
	`text_hash` text NOT NULL,
	`supersedes` integer,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`withdrawn` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`supersedes`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_text_hash_unique` ON `article` (`text_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `article_supersedes_unique` ON `article` (`supersedes`);--> statement-breakpoint
CREATE INDEX `article_at` ON `article` (`at`);--> statement-breakpoint
CREATE TABLE `assignment` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`claim_id` integer NOT NULL,
	`assignee_id` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`supersedes` integer,
	`request_id` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignee_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supersedes`) REFERENCES `assignment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assignment_supersedes_unique` ON `assignment` (`supersedes`);--> statement-breakpoint
CREATE UNIQUE INDEX `assignment_request_id_unique` ON `assignment` (`request_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `assignment_first` ON `assignment` (`claim_id`) WHERE "assignment"."supersedes" is null;--> statement-breakpoint
CREATE TABLE `attribution_check` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`claim_id` integer NOT NULL,
	`state` text NOT NULL,
	`statement_version_id` integer,
	`justification` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`supersedes` integer,
	`undoes` integer,
	`request_id` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_version_id`) REFERENCES `statement_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supersedes`) REFERENCES `attribution_check`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undoes`) REFERENCES `attribution_check`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attribution_check_supersedes_unique` ON `attribution_check` (`supersedes`);--> statement-breakpoint
CREATE UNIQUE INDEX `attribution_check_undoes_unique` ON `attribution_check` (`undoes`);--> statement-breakpoint
CREATE UNIQUE INDEX `attribution_check_request_id_unique` ON `attribution_check` (`request_id`);--> statement-breakpoint
CREATE INDEX `attribution_check_claim` ON `attribution_check` (`claim_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `attribution_check_first` ON `attribution_check` (`claim_id`) WHERE "attribution_check"."supersedes" is null;--> statement-breakpoint
CREATE TABLE `block` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`analysis_id` integer NOT NULL,
	`kind` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`byline` text,
	`dated` text,
	FOREIGN KEY (`analysis_id`) REFERENCES `analysis`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "block_span" CHECK("block"."start" >= 0 AND "block"."end" >= "block"."start")
);
--> statement-breakpoint
CREATE INDEX `block_analysis` ON `block` (`analysis_id`,`start`);--> statement-breakpoint
CREATE TABLE `claim` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`analysis_id` integer,
	`origin` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`version_id` integer,
	`statement_id` integer,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`words` text NOT NULL,
	`category` text NOT NULL,
	`check_worthiness` real NOT NULL,
	`speaker_id` integer,
	`attribution` text NOT NULL,
	`attribution_id` integer,
	`verdict` text DEFAULT 'open' NOT NULL,
	`verdict_id` integer,
	`wording_id` integer,
	`assignment_id` integer,
	`assignee_id` text,
	`evidence_count` integer DEFAULT 0 NOT NULL,
	`support_count` integer DEFAULT 0 NOT NULL,
	`refute_count` integer DEFAULT 0 NOT NULL,
	`note_count` integer DEFAULT 0 NOT NULL,
	`dismissed` integer DEFAULT false NOT NULL,
	`withdrawn` integer DEFAULT false NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`analysis_id`) REFERENCES `analysis`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `claim_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker_id`) REFERENCES `speaker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attribution_id`) REFERENCES `attribution_check`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdict`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`wording_id`) REFERENCES `wording`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignee_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_span" CHECK("claim"."start" >= 0 AND "claim"."end" > "claim"."start")
);
--> statement-breakpoint
CREATE INDEX `claim_article` ON `claim` (`article_id`,`start`);--> statement-breakpoint
CREATE INDEX `claim_statement` ON `claim` (`statement_id`);--> statement-breakpoint
CREATE INDEX `claim_desk` ON `claim` (`withdrawn`,`dismissed`,`check_worthiness`,`id`);--> statement-breakpoint
CREATE INDEX `claim_verdict` ON `claim` (`withdrawn`,`dismissed`,`verdict`);--> statement-breakpoint
CREATE INDEX `claim_category` ON `claim` (`withdrawn`,`dismissed`,`category`);--> statement-breakpoint
CREATE INDEX `claim_speaker` ON `claim` (`speaker_id`);--> statement-breakpoint
CREATE INDEX `claim_assignee` ON `claim` (`assignee_id`);--> statement-breakpoint
CREATE TABLE `claim_version` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`claim_id` integer NOT NULL,
	`statement_id` integer,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`words` text NOT NULL,
	`category` text NOT NULL,
	`check_worthiness` real NOT NULL,
	`reasons` text NOT NULL,
	`origin` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`supersedes` integer,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supersedes`) REFERENCES `claim_version`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_version_span" CHECK("claim_version"."start" >= 0 AND "claim_version"."end" > "claim_version"."start")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claim_version_supersedes_unique` ON `claim_version` (`supersedes`);--> statement-breakpoint
CREATE INDEX `claim_version_claim` ON `claim_version` (`claim_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `claim_version_first` ON `claim_version` (`claim_id`) WHERE "claim_version"."supersedes" is null;--> statement-breakpoint
CREATE TABLE `content_span` (
	`version_id` integer NOT NULL,
	`position` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`version_id`, `position`),
	FOREIGN KEY (`version_id`) REFERENCES `statement_version`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "content_span_order" CHECK("content_span"."start" >= 0 AND "content_span"."end" > "content_span"."start")
);
--> statement-breakpoint
CREATE TABLE `dismissal` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`statement_id` integer,
	`claim_id` integer,
	`dismissed` integer NOT NULL,
	`reason` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`supersedes` integer,
	`request_id` text,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supersedes`) REFERENCES `dismissal`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "dismissal_one" CHECK(("dismissal"."statement_id" IS NULL) <> ("dismissal"."claim_id" IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dismissal_supersedes_unique` ON `dismissal` (`supersedes`);--> statement-breakpoint
CREATE UNIQUE INDEX `dismissal_request_id_unique` ON `dismissal` (`request_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `dismissal_first_statement` ON `dismissal` (`statement_id`) WHERE "dismissal"."supersedes" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `dismissal_first_claim` ON `dismissal` (`claim_id`) WHERE "dismissal"."supersedes" is null;--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`claim_id` integer NOT NULL,
	`source_id` integer NOT NULL,
	`purpose` text NOT NULL,
	`stance` text NOT NULL,
	`passage` text,
	`withdrawn` integer DEFAULT false NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`supersedes` integer,
	`request_id` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supersedes`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_supersedes_unique` ON `evidence` (`supersedes`);--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_request_id_unique` ON `evidence` (`request_id`);--> statement-breakpoint
CREATE INDEX `evidence_claim` ON `evidence` (`claim_id`);--> statement-breakpoint
CREATE INDEX `evidence_source` ON `evidence` (`source_id`);--> statement-breakpoint
CREATE TABLE `ledger` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`act` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`article_id` integer,
	`claim_id` integer,
	`statement_id` integer,
	`detail` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_hash_unique` ON `ledger` (`hash`);--> statement-breakpoint
CREATE INDEX `ledger_claim` ON `ledger` (`claim_id`);--> statement-breakpoint
CREATE INDEX `ledger_article` ON `ledger` (`article_id`);--> statement-breakpoint
CREATE TABLE `note` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`claim_id` integer NOT NULL,
	`words` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`request_id` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `note_request_id_unique` ON `note` (`request_id`);--> statement-breakpoint
CREATE INDEX `note_claim` ON `note` (`claim_id`);--> statement-breakpoint
CREATE TABLE `original` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	`file_name` text,
	`media_type` text NOT NULL,
	`sha256` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`username` text,
	`display_username` text,
	`role` text DEFAULT 'viewer' NOT NULL,
	`banned` integer DEFAULT false NOT NULL,
	`ban_reason` text,
	`ban_expires` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email_unique` ON `person` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `person_username_unique` ON `person` (`username`);--> statement-breakpoint
CREATE TABLE `place` (
	`version_id` integer NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`version_id`, `position`),
	FOREIGN KEY (`version_id`) REFERENCES `claim_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `quantity` (
	`version_id` integer NOT NULL,
	`position` integer NOT NULL,
	`value` real NOT NULL,
	`max` real,
	`unit` text NOT NULL,
	`bound` text NOT NULL,
	`action` text,
	`as_of` text,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`version_id`, `position`),
	FOREIGN KEY (`version_id`) REFERENCES `claim_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`impersonated_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_person` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `setting` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `source` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`address` text,
	`publisher` text,
	`speaker_id` integer,
	`article_id` integer,
	`seen_at` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`speaker_id`) REFERENCES `speaker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `source_address` ON `source` (`address`);--> statement-breakpoint
CREATE INDEX `source_article` ON `source` (`article_id`);--> statement-breakpoint
CREATE TABLE `speaker` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`role` text,
	`side` text,
	`origin` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `speaker_name` ON `speaker` (`name`);--> statement-breakpoint
CREATE TABLE `speaker_alias` (
	`speaker_id` integer NOT NULL,
	`alias` text NOT NULL,
	`folded` text NOT NULL,
	PRIMARY KEY(`speaker_id`, `folded`),
	FOREIGN KEY (`speaker_id`) REFERENCES `speaker`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `speaker_alias_folded` ON `speaker_alias` (`folded`);--> statement-breakpoint
CREATE TABLE `statement` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`analysis_id` integer,
	`origin` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`version_id` integer,
	`dismissed` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`analysis_id`) REFERENCES `analysis`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `statement_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `statement_article` ON `statement` (`article_id`);--> statement-breakpoint
CREATE TABLE `statement_version` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`statement_id` integer NOT NULL,
	`kind` text NOT NULL,
	`cue_start` integer,
	`cue_end` integer,
	`cue_words` text,
	`mention_start` integer,
	`mention_end` integer,
	`mention_words` text,
	`speaker_id` integer,
	`addressee` text,
	`confidence` real,
	`origin` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`supersedes` integer,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker_id`) REFERENCES `speaker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supersedes`) REFERENCES `statement_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `statement_version_supersedes_unique` ON `statement_version` (`supersedes`);--> statement-breakpoint
CREATE INDEX `statement_version_statement` ON `statement_version` (`statement_id`);--> statement-breakpoint
CREATE INDEX `statement_version_speaker` ON `statement_version` (`speaker_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `statement_version_first` ON `statement_version` (`statement_id`) WHERE "statement_version"."supersedes" is null;--> statement-breakpoint
CREATE TABLE `statement_via` (
	`version_id` integer NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`version_id`, `position`),
	FOREIGN KEY (`version_id`) REFERENCES `statement_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `verdict` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`claim_id` integer NOT NULL,
	`verdict` text NOT NULL,
	`justification` text,
	`reopened` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`supersedes` integer,
	`undoes` integer,
	`request_id` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supersedes`) REFERENCES `verdict`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undoes`) REFERENCES `verdict`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `verdict_supersedes_unique` ON `verdict` (`supersedes`);--> statement-breakpoint
CREATE UNIQUE INDEX `verdict_undoes_unique` ON `verdict` (`undoes`);--> statement-breakpoint
CREATE UNIQUE INDEX `verdict_request_id_unique` ON `verdict` (`request_id`);--> statement-breakpoint
CREATE INDEX `verdict_claim` ON `verdict` (`claim_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `verdict_first` ON `verdict` (`claim_id`) WHERE "verdict"."supersedes" is null;--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer,
	`updated_at` integer
);
--> statement-breakpoint
CREATE TABLE `withdrawal` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `wording` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`claim_id` integer NOT NULL,
	`words` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`supersedes` integer,
	`request_id` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supersedes`) REFERENCES `wording`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wording_supersedes_unique` ON `wording` (`supersedes`);--> statement-breakpoint
CREATE UNIQUE INDEX `wording_request_id_unique` ON `wording` (`request_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `wording_first` ON `wording` (`claim_id`) WHERE "wording"."supersedes" is null;