/** Words that begin a clause of their own within a sentence. */
export const clauseOpeners = new Set('after since while as although though whereas if unless'.split(' '));

/** Words that begin a relative clause after a comma. */
export const relativeOpeners = new Set(['which', 'who', 'whose', 'whom', 'where']);

/** Words that cannot end a clause that reads by itself. */
export const danglers = new Set(
  'in what which that when where who whom whose while as after before since until because although though if and but or for'.split(
    ' ',
  ),
);

/** Words after a comma that begin a comparison or a share with a figure of its own. */
export const tailOpeners = new Set('down up below above compared against part among'.split(' '));
