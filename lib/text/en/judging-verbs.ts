/** Acts of speaking whose content is a noun phrase: he rejected the plan, she boasted about the yield. Base forms; a particle follows a plus sign. */
export const judgingVerbs =
  `criticise criticize praise reject deny dismiss condemn denounce welcome rebuff decry deplore applaud hail laud
slam blast bash lambast mock ridicule question dispute refute rebut lament bemoan
boast+about boast+of brag+about complain+about complain+of warn+of warn+about warn+against caution+against call+for call+on object+to
hint+at speak+about speak+of talk+about talk+of write+about write+of joke+about point+to allude+to refer+to highlight demand propose announce
express voice suggest mention acknowledge cite admit confirm threaten promise claim predict recommend stress emphasize emphasise reiterate
blame thank apologise+for apologize+for insist+on argue+for argue+against vow rule+out argue protest downplay
profess forecast note explain quote report remember retweet order recount recall list describe detail outline disclose reveal repeat declare defend tout allege raise urge extol salute commend chide rebuke scold berate rail+against vent
brush+aside brush+off pledge agree+with offer`.split(/\s+/);
