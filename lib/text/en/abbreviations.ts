/** Words that end in a full stop without ending a sentence, in lower case, without the stop. */
export const abbreviations = new Set(
  `mr mrs ms mx messrs sens reps govs gens profs revd dr prof st sr jr rev hon gov sen rep lt col gen maj capt cpl sgt adm cmdr brig pres supt insp det
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri
  no nos vs v inc ltd co corp dept univ assn bros approx est fig vol pp pg ed eds cf al etc eg ie viz
  ave blvd rd mt ft u.s u.k u.n e.u u.s.s.r d.c p.m a.m e.g i.e ph.d m.d b.a m.a
  calif ala ariz ark colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`.split(
    /\s+/,
  ),
);
