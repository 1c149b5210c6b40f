/** Nouns of things that happened or stand: with whose or of what they are, they assert it (the dam's collapse, a surge in attacks). */
export const eventNouns = new Set(
  (
    'acceptance acquisition appointment arrest arrests assassination attack attacks bombardment bombardments breach ' +
    'capture closure collapse conviction crash cut cuts death deaths decline defeat delay departure deployment destruction ' +
    'detention disappearance dismissal downing drop election execution expulsion explosion failure fall freeze halt ' +
    'imprisonment increase incursion invasion killing killings kidnapping launch loss losses murder occupation outbreak ' +
    'presence purchase raid raids recall refusal rejection release resignation retreat return rise sale seizure shelling ' +
    'shooting shutdown siege sinking spate spike strike strikes surge surrender suspension takeover theft victory withdrawal'
  ).split(' '),
);

/** Prepositions, and participles that serve as such, after which a noun phrase tells what is taken as known. */
export const presumingOpeners = new Set(
  'following after amid given despite citing referencing over about since due of'.split(' '),
);
