/** Nouns that head the name of an organisation. Singular, lower case. */
export const organisationNouns = new Set(
  `ministry force army navy military police government administration cabinet parliament congress senate house council committee commission court tribunal agency office department bureau authority service secretariat
  staff headquarters command brigade battalion regiment unit guard fleet party movement front coalition alliance union association federation confederation league society foundation institute institution university college school academy
  company corporation firm group bank fund exchange airline operator manufacturer maker retailer supermarket hospital clinic church newspaper magazine daily weekly paper website outlet channel network station broadcaster television radio agency press times post journal news tribune herald guardian observer gazette star review telegraph
  team club campaign embassy consulate mission delegation organisation organization programme program project charity watchdog regulator monitor centre center laboratory lab think-tank board panel inquiry report study survey poll statement document filing lawsuit complaint
  railway railways airport port harbour harbor institution survey administration ombudsman prosecution defence
  carrier chain conglomerate giant trust supplier employer subsidiary hotel museum theatre theater zoo restaurant constabulary nonprofit inspectorate directorate municipality hotline helpline startup brewery factory plant refinery utility ferry insurer lender bookmaker publisher broadcaster chamber senate assembly legislature synod diocese archdiocese caucus lobby cartel gang faction junta
  kremlin pentagon white-house state treasury nato un eu who icrc unicef fbi cia nsa fda cdc nasa imf opec wto bbc cnn nbc abc cbs nhs`.split(
    /\s+/,
  ),
);
