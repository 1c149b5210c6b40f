/** Verbs as headings use them, in the present tense: where capitals hide the part of speech, the word decides. */
export const headlineVerbs = new Set(
  (
    'agrees approves arrests attacks bans begins blames blocks books boosts breaks buys calls cancels captures charges claims ' +
    'climbs closes collapses confirms cuts delays demands denies deploys dies downs drops eases ends escapes evacuates ' +
    'expels faces fails falls fights finds fines fires flees frees gains gets gives goes grows halts hits holds injures ' +
    'jails joins jumps keeps kills launches leaves lifts loses makes meets misses moves names offers opens orders ' +
    'overturns passes pays plunges posts promises pulls quits raids raises reaches recalls rejects releases reopens ' +
    'replaces reports rescues resigns restores returns rises rules sacks says scrambles scraps seizes sells sends sets ' +
    'shuts signs sinks slashes slows spares stays steps stops strikes sues suspends takes tells threatens topples tops ' +
    'urges vows votes warns wins withdraws wounds'
  ).split(' '),
);
