/** Verbs that name who is spoken to before what is said: he told reporters that …. Base forms. */
export const tellingVerbs =
  'tell inform remind assure warn notify advise caution reassure alert convince persuade email text message ask'.split(
    ' ',
  );
