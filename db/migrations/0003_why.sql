ALTER TABLE `claim` ADD `confidence` real;--> statement-breakpoint
CREATE INDEX `claim_confidence` ON `claim` (`withdrawn`,`dismissed`,`confidence`);--> statement-breakpoint
ALTER TABLE `claim_version` ADD `grounds` text;--> statement-breakpoint
ALTER TABLE `statement_version` ADD `grounds` text;--> statement-breakpoint
ALTER TABLE `statement_version` ADD `doubts` text;--> statement-breakpoint
UPDATE `claim` SET `confidence` = (SELECT v.`confidence` FROM `statement` s JOIN `statement_version` v ON v.`id` = s.`version_id` WHERE s.`id` = `claim`.`statement_id` AND s.`dismissed` = 0) WHERE `statement_id` IS NOT NULL;
