/** Plurals that do not end in s. */
export const irregularPlurals = new Set(
  (
    'people men women children staff personnel police troops infantry cattle livestock sheep fish aircraft ' +
    'dead wounded injured missing spacecraft servicemen servicewomen policemen gunmen ' +
    'fishermen businessmen lawmakers media data sorties military teeth feet geese mice crew crewmen offspring ' +
    'firemen clergymen congressmen tradesmen seamen'
  ).split(' '),
);

/** Plurals that may describe the noun after them: 40 wounded, but 40 wounded captives. */
export const describingPlurals = new Set(
  'dead wounded injured missing military police staff women'.split(' '),
);

/** Words that may stand between "of" and what is counted. */
export const determiners = new Set('the those these its their his her our my your'.split(' '));

/** Words at which the noun after a number ends. */
export const unitStops = new Set(
  // prepositions and particles
  (
    'of in on at to by for from with without into onto over under above below across along around about after ' +
    'before during since until till within between among amid against near off out up down through towards ' +
    'toward via per as than like despite ' +
    // conjunctions and relatives
    'and or but nor so yet if when while where which who whom whose that because although though whether ' +
    // auxiliaries and common verbs
    'is are was were be been being am has have had having do does did will would can could may might must shall ' +
    "should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't " +
    'said says say told tells came went fell fled took got gave made left died dies remain remains remained ' +
    'became become ran stood stayed spoke met failed agreed began started ended arrived returned ' +
    // determiners and pronouns
    'the a an this these those its his her their our my your it he she they we you i them him us me all both each ' +
    'every any no none what ' +
    // adverbs and the like
    'ago later earlier overnight yesterday today tomorrow tonight now then there here again also too only just ' +
    'not never always often perhaps already still even less more most least plus minus versus alone together ' +
    'away apart else ahead next last early late each thus besides perhaps sometimes'
  ).split(' '),
);

/** Words between the number and its noun that are no part of the unit. */
export const unitFillers = new Set(
  'more other additional further new extra different separate such combined total fellow'.split(' '),
);

/** After a hyphen these do not count (one-way, two-state, four-star). */
export const uncountedAfterHyphen = new Set(
  'way time sided on off faced handed dimensional figure figures party state star man woman step tier track fold pronged'.split(
    ' ',
  ),
);

/** Things that are counted so often that a four-digit number before them is no year. */
export const countedNouns = new Set(
  (
    'people civilians soldiers troops servicemen fighters prisoners captives hostages detainees bodies remains ' +
    'victims casualties deaths injuries cases patients refugees residents workers police officers migrants ' +
    'children women men drones missiles rockets shells tanks vehicles aircraft houses homes buildings ' +
    'villages towns settlements schools hospitals jobs dead wounded injured missing personnel sappers recruits ' +
    'sorties strikes attacks flights ships vessels trucks votes seats members companies'
  ).split(' '),
);
