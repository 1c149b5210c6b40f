/** Whole lines after which the rest of a page is no longer the article. */
export const endMarks =
  /^[\s*#_–—-]*(?:ends?|###|-30-|end of (?:release|statement)|\*\s?\*\s?\*\s?ends)[\s*#_–—-]*$/i;

/** A line over readers’ comments: “3 Comments”, “Comments (12)”, “Latest comments”. */
export const commentTitles =
  /^(?:\d[\d,.]*k?\s+)?(?:reader(?:s['’]?|['’]s)?\s+|latest\s+|top\s+|all\s+|view\s+|show\s+){0,4}comments?(?:\s*\(?\d[\d,.]*k?\)?)?:?$|^(?:join the (?:conversation|discussion)|have your say|discussion)$/i;

/** Lines that only readers’ comments have between them. */
export const commentSigns =
  /^(?:reply|replies|report(?: this)?(?: comment)?|like|likes?|dislike|upvote|downvote|permalink|flag|share|edited|see more replies|view \d+ repl(?:y|ies)|\d+ (?:likes?|points?|replies|reply|upvotes?)|newest|oldest|sort by\b.*|best|top|[\s\d|·•]*(?:reply|report|like|share)(?:[\s|·•]+(?:reply|report|like|share))*)$/i;

/** A reader’s name, which holds a digit or an underscore, before what they wrote: “big_dave62: …”. */
export const readersName = /^@?(?=[^\s:]{0,23}[\d_])[\p{L}\d_.-]{3,24}:\s/u;

/** Lines over what a press release says of its sender: “Media contact”, “Notes to editors”. */
export const releaseTitles =
  /^(?:notes? (?:to|for) (?:the )?editors?|(?:media|press|investor)(?: relations)?(?: and media)? (?:contacts?|enquiries|inquiries|office)|for (?:more|further|media) (?:information|enquiries|inquiries).{0,60}|contacts?|forward[- ]looking statements|safe harbou?r.{0,40}):?$/i;

/** “About Velm Foods”, which may also be a heading of an article. */
export const senderTitles =
  /^About (?:the )?\p{Lu}[\p{L}&.’'-]*(?: (?:of |and |the )?\p{Lu}[\p{L}&.’'-]*){0,4}:?$/u;

/** “Ada Vell is a columnist …”, “The writer is …”: who the author is, under an article. */
export const authorBoxes =
  /^(?:(?:dr|prof|professor|sir|dame|the)\.? )?(?:the (?:writer|author|columnist)s?|\p{Lu}[\p{L}.'’-]+(?: (?:van|von|de|der|al|bin|da|del|di))?(?: \p{Lu}[\p{L}.'’-]+){1,3}(?: and \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})?),? (?:(?:is|are|was) (?:also |currently )?(?:an?|the|our|\p{Lu}[\p{L} ]{1,30}['’]s?)|covers|writes|reports on|has covered) /u;
export const authorOffices =
  /\b(?:columnist|reporter|correspondent|staff writer|writer|editor|journalist|contributor|freelance|producer|photographer|author of|novelist|covers|writes about|reports on|blogger|researcher|fellow|podcast|newsletter)\b/;

/** A line of credit under a picture’s caption: “Photograph: Ada Vell/EPA”. */
export const pictureCredits =
  /^(?:photo(?:graph)?|picture|image|pic|illustration|composite)s?(?: credits?| by)?\s*:/i;
