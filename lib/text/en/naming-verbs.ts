/** Verbs that put a name or a view on something: described it as …, called it …, accused her of …. Base form, plus sign, the word between. */
export const namingVerbs =
  `describe+as characterise+as characterize+as brand+as label+as dismiss+as denounce+as hail+as regard+as view+as portray+as depict+as praise+as condemn+as tout+as frame+as dub call brand label deem term accuse+of blame+for credit+with thank+for put+at put+as estimate+at measure+at reckon+at identify+as
criticise+for criticize+for praise+for liken+to reject+as slam+as decry+as refer+as`.split(/\s+/);
