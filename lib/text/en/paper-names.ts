/** Words that names of papers, sites and stations end in or begin with; lower case. */
export const paperNames = new Set(
  `advertiser argus bulletin chronicle courier dispatch echo examiner express gazette globe guardian herald independent
  inquirer journal ledger magazine mail messenger mirror monitor news observer post press radio record register review
  sentinel standard star sun telegraph times today tribune tv wire weekly`.split(/\s+/),
);

/** Words before them that make a section of it, not a name: World News. */
export const sectionWords =
  /^(?:breaking|world|latest|top|live|local|more|uk|us|business|sports?|national|international|good|bad)\b/i;
