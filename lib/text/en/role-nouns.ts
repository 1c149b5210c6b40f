/** What one person can be: offices, trades and other nouns for a single human being. Singular, lower case. */
export const roleNouns = new Set(
  `president vice-president minister premier chancellor secretary undersecretary senator representative congressman congresswoman lawmaker mp mep governor mayor councillor councilman councilwoman
  ambassador envoy diplomat commissioner spokesman spokeswoman spokesperson chief head leader director chairman chairwoman chair chairperson ceo executive founder owner manager boss deputy aide adviser advisor
  general colonel major captain lieutenant commander sergeant admiral officer soldier marine pilot fighter veteran rebel blogger
  judge justice lawyer attorney prosecutor solicitor barrister inspector detective sheriff policeman policewoman constable
  doctor nurse surgeon scientist professor researcher epidemiologist economist analyst expert historian engineer teacher student author writer editor reporter journalist correspondent columnist presenter broadcaster anchor host critic
  king queen prince princess pope bishop archbishop cardinal priest imam rabbi pastor preacher reverend pontiff
  man woman boy girl person resident witness survivor neighbour neighbor mother father brother sister son daughter wife husband widow victim passenger driver farmer worker fisherman shopkeeper owner
  candidate nominee frontrunner democrat republican conservative incumbent challenger opponent rival activist campaigner organizer organiser organiser volunteer supporter delegate strategist pollster operative donor
  coach player striker goalkeeper manager referee actor actress singer director artist musician source official insider negotiator mediator monitor firefighter rescuer logistician linguist speaker whip counsel treasurer banker billionaire businessman businesswoman mogul tycoon investor
  tsar czar dictator monarch statesman counterpart colleague partner friend ally comedian master keeper warden ranger sailor miner monk nun chef trader broker dealer lobbyist clerk rector dean principal curator archivist architect designer developer programmer entrepreneur landlord tenant homeowner commuter tourist climber cyclist jury foreman defendant plaintiff suspect gunman attacker protester demonstrator refugee migrant`.split(
    /\s+/,
  ),
);
