/** Countries, capitals and regions that are often in the news; places that are not listed are found by the words around them. */
export const placeNames = new Set(
  (
    'Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|' +
    'Bolivia|Bosnia|Brazil|Britain|Bulgaria|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo|Croatia|Cuba|Cyprus|' +
    'Czechia|Denmark|Ecuador|Egypt|Eritrea|Estonia|Ethiopia|Finland|France|Georgia|Germany|Ghana|Greece|Greenland|Haiti|' +
    'Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|' +
    'Kyrgyzstan|Laos|Latvia|Lebanon|Liberia|Libya|Lithuania|Luxembourg|Malaysia|Mali|Malta|Mexico|Moldova|Mongolia|' +
    'Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|' +
    'North Macedonia|Norway|Oman|Pakistan|Palestine|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|' +
    'Rwanda|Saudi Arabia|Senegal|Serbia|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|' +
    'South Sudan|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tunisia|Turkey|Türkiye|' +
    'Turkmenistan|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|Uzbekistan|Venezuela|Vietnam|' +
    'Yemen|Zambia|Zimbabwe|UK|US|USA|UAE|EU|Europe|Africa|Asia|Crimea|Donbas|Donbass|Gaza|West Bank|Chechnya|Transnistria|' +
    'Siberia|Caucasus|Scotland|Wales|England|Northern Ireland|Middle East|Red Sea|Black Sea|Baltic Sea|' +
    'Kyiv|Kiev|Moscow|Washington|London|Paris|Berlin|Brussels|Rome|Madrid|Warsaw|Vienna|Geneva|Istanbul|Ankara|Beijing|' +
    'Tokyo|Seoul|Pyongyang|Tehran|Jerusalem|Tel Aviv|Beirut|Damascus|Baghdad|Cairo|Riyadh|Doha|Dubai|Delhi|New Delhi|' +
    'Kabul|Islamabad|Minsk|Chisinau|Vilnius|Riga|Tallinn|Helsinki|Stockholm|Oslo|Copenhagen|Prague|Budapest|Bucharest|' +
    'Sofia|Belgrade|Athens|Lisbon|Dublin|New York|Kharkiv|Odesa|Odessa|Lviv|Dnipro|Sumy|Donetsk|Luhansk|Zaporizhzhia|' +
    'Kherson|Mykolaiv|Chernihiv|Poltava|Bakhmut|Avdiivka|Pokrovsk|Mariupol|Kursk|Belgorod|Bryansk|Rostov|Sevastopol|' +
    'St Petersburg|St. Petersburg|Vatican|Khartoum|Nairobi|Tripoli|Sanaa'
  ).split('|'),
);

/** Words before or after a name that make it a place. */
export const placeNouns = new Set(
  (
    'region oblast district province state city town village settlement island river bridge county governorate area ' +
    'valley coast port base airport strait gulf mountains camp prefecture municipality suburb borough'
  ).split(' '),
);

/** Prepositions after which a capitalised name is mostly a place. */
export const placePrepositions = new Set(
  'in at near from into outside around across towards toward over to'.split(' '),
);

/** Capitalised words that are no place after such a preposition. */
export const noPlaces = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december mr mrs ms dr sir lord president prime minister general colonel the a an ' +
    'telegram facebook twitter x truth social parliament english russian ukrainian french german i he she they it ' +
    'nato putin trump zelensky zelenskyy congress western american european'
  ).split(' '),
);
