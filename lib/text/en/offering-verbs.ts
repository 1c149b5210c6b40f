/** Verbs whose content is an infinitive: he offered to mediate, they refused to leave. Base forms. */
export const offeringVerbs =
  'offer promise vow pledge threaten refuse agree claim propose demand swear undertake volunteer decline ask profess purport'.split(
    ' ',
  );
