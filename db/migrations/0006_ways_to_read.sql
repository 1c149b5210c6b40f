CREATE INDEX `assignment_claim` ON `assignment` (`claim_id`);--> statement-breakpoint
CREATE INDEX `wording_claim` ON `wording` (`claim_id`);--> statement-breakpoint
CREATE INDEX `ledger_act` ON `ledger` (`act`);--> statement-breakpoint
CREATE INDEX `dismissal_claim` ON `dismissal` (`claim_id`);--> statement-breakpoint
CREATE INDEX `dismissal_statement` ON `dismissal` (`statement_id`);