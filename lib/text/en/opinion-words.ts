const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that judge rather than report. */
export const opinionWords = list(
  'unfortunately fortunately sadly hopefully sorry good bad great terrible wonderful beautiful impressive excellent ' +
    'important dangerous tough shameful disgraceful unacceptable ridiculous absurd stupid clumsy brave proud afraid ' +
    'happy sad glad angry disappointed disappointing delicate precarious vulnerable fair unfair wrong right better ' +
    'worse best worst crazy nonsense pointless meaningless relentlessly supposedly simply perhaps maybe probably ' +
    'possibly surely clearly obviously frankly honestly committed accomplices shame tragedy hero heroes evil ' +
    'superiority failure legitimate',
);

/** Verbs of thinking, feeling and wishing: what follows is no fact. */
export const feelingVerbs = list(
  'think thinks thought believe believes believed hope hopes hoped wish wishes wished want wants wanted need needs ' +
    'feel feels felt love loves hate hates fear fears feared worry worries expect expects expected suppose supposes ' +
    'prefer prefers imagine guess doubt doubts regret regrets regretted deserve deserves know like likes care cares remember',
);

/** Modal verbs and the like, which tell what may, must or will be. */
export const forecastWords = list(
  "will would could should may might must can shall cannot can't won't wouldn't couldn't shouldn't 'll ll ought " +
    'plans intends intend aims aim aiming unlikely',
);

/** Acts that are announced and can be checked later: who will send what. */
export const announcedActs = list(
  'send deploy deliver supply provide return release hand withdraw transfer pay build buy fund finance acquire join succeed ' +
    'replace appoint step resign retire close reopen cut host sponsor sue appeal stand publish',
);

/** Words that soften a claim. */
export const hedges = list(
  'reportedly allegedly apparently seemingly suspected alleged supposedly purportedly believed presumed likely',
);
