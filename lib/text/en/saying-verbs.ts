/** Verbs of saying whose content is a clause or a quotation: she said (that) …, “…,” he shrugged. Base forms. */
export const sayingVerbs =
  `say add claim argue state declare announce report note write tweet retweet post explain insist suggest
acknowledge admit concede conclude continue respond reply answer observe remark comment mention stress emphasize emphasise
assert maintain contend allege affirm confirm reveal disclose confess recall recount predict estimate believe indicate hint imply signal joke quip boast brag complain lament warn caution testify swear vow pledge promise
reiterate repeat clarify elaborate caveat counter retort rebut shoot snap shout yell scream cry whisper mutter murmur
exclaim proclaim pronounce preach profess propose recommend request demand charge fear speculate surmise
opine muse reflect reason posit theorize theorise calculate project forecast underline underscore highlight
reaffirm restate interject interrupt chime sigh shrug laugh chuckle grumble groan grunt growl bark blast fume rage
venture volunteer offer agree decide rule order urge advise email e-mail text blog caption sing chant
deny doubt expect hope vent wonder ask inquire enquire question find learn document specify stipulate
teach exhort plead beg assure attest avow divulge broadcast relate narrate gloat gush rant rave tease
communicate convey express voice interpose intone deadpan drawl blurt stammer stutter sneer scoff thunder
summarize summarise joke crow fret moan bemoan gripe enthuse marvel remember report print publish show read
confide grouse snipe demur concur think suspect worry assess judge reckon figure assume consider recognise recognize accept vouch certify notify
undertake allow explain share cite quote paraphrase hear see describe detail outline list tout herald trumpet`.split(
    /\s+/,
  );

/** Of these, the ones that also tell thoughts, findings or deeds: they need “that”, a clause or a quotation right after them. */
export const weakSayingVerbs = new Set(
  `think suspect maintain believe fear expect hope doubt decide rule find learn assess judge reckon figure assume consider
  recognise recognize accept show read hear remember worry agree offer express voice convey communicate highlight order charge
  describe detail outline list cite quote share publish print project calculate estimate report document teach sing laugh sigh shrug
  text post blog broadcast relate reflect reason signal imply shoot continue conclude propose recommend request demand plead
  swear vow pledge promise confirm deny reveal disclose mention question tout herald express advise urge notify answer respond blast
  see undertake allow interrupt snap rage venture volunteer comment caption vent stress underline underscore suggest indicate certify vouch`.split(
    /\s+/,
  ),
);
