/**
 * Kinds of organisations by the noun that heads their name, so that “the carrier” is not taken for a ministry.
 * One kind a line: kind | nouns. Lower case.
 */
export const bodyKinds = new Map<string, string>(
  `police|police constabulary force
business|company firm group corporation manufacturer maker retailer supermarket chain brewery factory plant refinery utility startup developer supplier giant conglomerate business employer bookmaker contractor subsidiary brand publisher operator owner
business|airline carrier operator railway railways ferry
business|bank lender insurer fund exchange brokerage
state|ministry army navy military government administration cabinet parliament congress senate house council court tribunal state treasury command headquarters brigade battalion regiment fleet legislature assembly municipality
agency|agency service authority watchdog regulator bureau inspectorate directorate commission ombudsman
panel|committee panel board
press|newspaper magazine daily weekly paper website outlet channel network broadcaster television radio station
party|party movement coalition alliance caucus
union|union association federation confederation league society
any|organisation organization body
charity|charity foundation campaign nonprofit trust
learning|university college school academy institute institution
sport|team club side franchise
health|hospital clinic
church|church diocese archdiocese synod`
    .split('\n')
    .flatMap((line) => {
      const [kind = '', nouns = ''] = line.split('|');
      return nouns.split(' ').map((noun): [string, string] => [noun, kind]);
    }),
);
