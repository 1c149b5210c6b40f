/** Nouns for the occasion or the means of saying something: in an interview, at a rally, on Twitter. */
export const speechOccasions = new Set(
  `interview statement speech tweet tweets post letter email e-mail memo memorandum briefing conference rally broadcast
  debate appearance telegram address call hearing testimony press-release release television radio twitter facebook
  instagram telegram podcast programme program op-ed editorial remarks livestream webcast
  interviews speeches statements update updates bulletin communique communiqué readout
  dispatch summary website`.split(/\s+/),
);
