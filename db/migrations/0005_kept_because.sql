ALTER TABLE `claim_version` ADD `request_id` text;--> statement-breakpoint
ALTER TABLE `claim_version` ADD `kept_because` text;--> statement-breakpoint
CREATE UNIQUE INDEX `claim_version_request` ON `claim_version` (`request_id`) WHERE "claim_version"."request_id" is not null;--> statement-breakpoint
ALTER TABLE `assignment` ADD `kept_because` text;--> statement-breakpoint
ALTER TABLE `attribution_check` ADD `kept_because` text;--> statement-breakpoint
ALTER TABLE `verdict` ADD `kept_because` text;--> statement-breakpoint
ALTER TABLE `wording` ADD `kept_because` text;--> statement-breakpoint
ALTER TABLE `evidence` ADD `kept_because` text;--> statement-breakpoint
ALTER TABLE `statement_version` ADD `request_id` text;--> statement-breakpoint
ALTER TABLE `statement_version` ADD `kept_because` text;--> statement-breakpoint
CREATE UNIQUE INDEX `statement_version_request` ON `statement_version` (`request_id`) WHERE "statement_version"."request_id" is not null;