CREATE TABLE `speaker_filing` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	`speaker_id` integer NOT NULL,
	`ground` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`supersedes` integer,
	`request_id` text,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker_id`) REFERENCES `speaker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supersedes`) REFERENCES `speaker_filing`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `speaker_filing_supersedes_unique` ON `speaker_filing` (`supersedes`);--> statement-breakpoint
CREATE INDEX `speaker_filing_speaker` ON `speaker_filing` (`speaker_id`);--> statement-breakpoint
CREATE INDEX `speaker_filing_request` ON `speaker_filing` (`request_id`) WHERE "speaker_filing"."request_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `speaker_filing_first` ON `speaker_filing` (`article_id`,`folded`) WHERE "speaker_filing"."supersedes" is null;--> statement-breakpoint
ALTER TABLE `quantity` ADD `as_of_date` text;