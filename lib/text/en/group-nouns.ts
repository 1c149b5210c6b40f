/** Plural nouns for unnamed people who are not in the list of roles, and words that stand for people. Lower case. */
export const groupNouns = new Set(
  `people officials authorities rescuers sources witnesses residents locals politicians lawmakers experts analysts critics supporters opponents families relatives police investigators prosecutors lawyers attorneys democrats republicans conservatives liberals voters
  backers allies leaders forces troops men women children parents doctors nurses workers employees staff scientists researchers engineers diplomats delegates drivers figures data records reports media broadcasters outlets newspapers observers monitors campaigners activists protesters protestors villagers farmers neighbours neighbors
  others some many most several both two three four few survivors students teachers fans rebels militants separatists insurgents militias members senators congressmen aides advisers advisors economists historians pollsters strategists insiders firefighters medics paramedics crews ministers governments countries states companies firms banks groups organisations organizations agencies americans russians ukrainians europeans israelis palestinians iranians britons germans`.split(
    /\s+/,
  ),
);
