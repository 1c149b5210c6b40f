/** Verbs of things that happened and can be looked up; a beginning stands for all forms. */
export const eventStems = (
  'attack accept accus advanc agree announc arrest assassinat attend bomb broke burn call captur clos collaps complet conduct ' +
  'confirm confiscat crash delay deliver demolish demand deni deny deploy destroy died displac dispatch down drove elect evacuat ' +
  'exchang expel explod fell fire fled found freed gave halt hand held hit increas injur intensif intercept invad ' +
  'jail kill land launch led left liberat lift los lost met mobilis offer open overheat paid pick plac prolong promis propos publish ' +
  'pull purchas ramp rais reach rebuff receiv reclaim reject releas remov repatriat request rescu resign retak return ' +
  'refus rose sank seiz sell sent serv shell shot sign sink sold spoke stepp struck succeed sued suppress surpass swap ' +
  'target took transfer vot wound withdr wit built blew counted sampl visit obtain gain forc ran clear sparked'
).split(' ');

/** Speaking that is itself an act between parties: what is claimed is that it was done. */
export const diplomaticActs =
  /^(offer|reject|refus|rebuff|promis|pledg|agree|insist|propos|accept|veto|demand|vow)(s|es|ed|d|ing|e)?$/;

/** Cues that deny: the denial is the claim. */
export const denials =
  /^(den(y|ies|ied|ying)|disput(e|es|ed|ing)|reject(s|ed|ing)?|refut(e|es|ed|ing)|dismiss(es|ed|ing)?)$/;

/** What a party rejects by an act of its own; to reject a report is to deny it. */
export const offers =
  /\b(?:offer|proposal|plan|deal|truce|ceasefire|cease-fire|demand|request|invitation|ultimatum|terms|bid|call)s?\b/i;

/** Cues that say how somebody sees something: called, described as, expressed. */
export const judgements =
  /^(?:describ|call(?:s|ed|ing)?$|dub|brand|label|deem|term(?:s|ed)?$|dismiss|hail|denounc|portray|liken|regard|view|regret|welcom|prais|critici|condemn|express|voic|slam|blast|mock|ridicul|applaud|laud|lament|boast|stress|salut|commend)/;

/** Irregular past forms, and the auxiliaries of past and perfect. */
export const pastWords = new Set(
  (
    'was were had did been became began blew bought brought built came caught chose cost cut drew drove fell fled flew fought ' +
    'found froze gave got grew held hid hit kept knew led left lost made meant met paid put quit ran rang rose said sang ' +
    'sank sat saw sent set shook shot shut slept sold spent spoke spread stole stood struck swam swept took taught ' +
    'thought told took went withdrew woke won wore wrote'
  ).split(' '),
);
