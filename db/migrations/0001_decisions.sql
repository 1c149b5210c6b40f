ALTER TABLE `attribution_check` ADD `reopened` text;--> statement-breakpoint
ALTER TABLE `claim` ADD `request_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `claim_request` ON `claim` (`request_id`) WHERE "claim"."request_id" is not null;--> statement-breakpoint
ALTER TABLE `dismissal` ADD `undoes` integer REFERENCES dismissal(id);--> statement-breakpoint
CREATE UNIQUE INDEX `dismissal_undoes` ON `dismissal` (`undoes`);--> statement-breakpoint
ALTER TABLE `statement` ADD `request_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `statement_request` ON `statement` (`request_id`) WHERE "statement"."request_id" is not null;