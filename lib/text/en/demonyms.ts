/** Nouns for one person of a nation that are not its adjective: Finn, Finnish. */
export const demonyms = new Map(
  'Finn Finnish,Briton British,Brit British,Englishman English,Frenchman French,Frenchwoman French,Spaniard Spanish,Dane Danish,Swede Swedish,Turk Turkish,Pole Polish,Scot Scottish,Scotsman Scottish,Irishman Irish,Welshman Welsh,Dutchman Dutch,Dutchwoman Dutch,Serb Serbian,Croat Croatian,Czech Czech,Slovak Slovak,Swiss Swiss,Greek Greek,Thai Thai,Kazakh Kazakh,Uzbek Uzbek,Afghan Afghan,Iraqi Iraqi,Israeli Israeli,Pakistani Pakistani,Argentine Argentine,Filipino Philippine,New-Zealander New-Zealand'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
