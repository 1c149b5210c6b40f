/** Verbs that name somebody and what they are to do: she urged the council to act. Base forms. */
export const urgingVerbs =
  'urge order ask tell beg implore press instruct request encourage advise warn invite direct command exhort challenge caution remind call forbid beseech dare'.split(
    ' ',
  );
