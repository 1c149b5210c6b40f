/** Base, past and participle of the irregular verbs among the cues; for those with two spellings the American and the British one. */
export const irregularVerbs =
  `say said said|tell told told|write wrote written|think thought thought|find found found|speak spoke spoken
swear swore sworn|read read read|hold held held|hear heard heard|mean meant meant|feel felt felt|understand understood understood|put put put
teach taught taught|learn learned learnt|sing sang sung|shoot shot shot|signal signaled signalled|label labeled labelled|counsel counseled counselled|quarrel quarreled quarrelled|see saw seen|forbid forbade forbidden|beseech besought besought
cry cried cried|reply replied replied|deny denied denied|clarify clarified clarified|testify testified testified|decry decried decried
certify certified certified|notify notified notified|specify specified specified|worry worried worried|quip quipped quipped
beg begged begged|blog blogged blogged|rebut rebutted rebutted|admit admitted admitted|brag bragged bragged|refer referred referred
dub dubbed dubbed|slam slammed slammed|vent vented vented|chat chatted chatted|offer offered offered|rebuff rebuffed rebuffed|tout touted touted
cast cast cast|undertake undertook undertaken|broadcast broadcast broadcast|plead pleaded pled|overrule overruled overruled|go went gone|make made made|take took taken|give gave given|let let let|hit hit hit|lay laid laid|set set set|cut cut cut|leave left left|shed shed shed|fret fretted fretted`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '));
