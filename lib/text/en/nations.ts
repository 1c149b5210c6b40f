/** Countries and unions with their adjectives and the towns that speak for them: name | adjectives | seats. */
export const nations = `Ukraine|Ukrainian|Kyiv,Kiev
Russia|Russian|Moscow
United States|American,US,U.S.|Washington,America,USA,U.S,US
United Kingdom|British,UK,U.K.|London,Britain,UK,U.K.
European Union|European,EU|Brussels,EU,Europe
United Nations|UN,U.N.|UN,U.N.
France|French|Paris
Germany|German|Berlin
Italy|Italian|Rome
Spain|Spanish|Madrid
Portugal|Portuguese|Lisbon
Netherlands|Dutch|The Hague
Belgium|Belgian|
Poland|Polish|Warsaw
Hungary|Hungarian|Budapest
Czech Republic|Czech|Prague,Czechia
Slovakia|Slovak,Slovakian|Bratislava
Austria|Austrian|Vienna
Switzerland|Swiss|Bern
Sweden|Swedish|Stockholm
Norway|Norwegian|Oslo
Denmark|Danish|Copenhagen
Finland|Finnish|Helsinki
Estonia|Estonian|Tallinn
Latvia|Latvian|Riga
Lithuania|Lithuanian|Vilnius
Belarus|Belarusian|Minsk
Moldova|Moldovan|Chisinau
Romania|Romanian|Bucharest
Bulgaria|Bulgarian|Sofia
Serbia|Serbian,Serb|Belgrade
Croatia|Croatian|Zagreb
Greece|Greek|Athens
Turkey|Turkish|Ankara,Türkiye
Georgia|Georgian|Tbilisi
Armenia|Armenian|Yerevan
Azerbaijan|Azerbaijani,Azeri|Baku
Kazakhstan|Kazakh|Astana
Israel|Israeli|Jerusalem
Palestine|Palestinian|Ramallah
Iran|Iranian|Tehran
Iraq|Iraqi|Baghdad
Syria|Syrian|Damascus
Lebanon|Lebanese|Beirut
Jordan|Jordanian|Amman
Egypt|Egyptian|Cairo
Saudi Arabia|Saudi|Riyadh
Qatar|Qatari|Doha
Yemen|Yemeni|Sanaa
United Arab Emirates|Emirati|Abu Dhabi,UAE
China|Chinese|Beijing
Japan|Japanese|Tokyo
South Korea|South Korean|Seoul
North Korea|North Korean|Pyongyang
India|Indian|New Delhi,Delhi
Pakistan|Pakistani|Islamabad
Afghanistan|Afghan|Kabul
Bangladesh|Bangladeshi|Dhaka
Myanmar|Burmese|Naypyidaw
Thailand|Thai|Bangkok
Vietnam|Vietnamese|Hanoi
Philippines|Philippine,Filipino|Manila
Indonesia|Indonesian|Jakarta
Malaysia|Malaysian|Kuala Lumpur
Taiwan|Taiwanese|Taipei
Australia|Australian|Canberra
New Zealand|New Zealand|Wellington
Canada|Canadian|Ottawa
Mexico|Mexican|Mexico City
Cuba|Cuban|Havana
Venezuela|Venezuelan|Caracas
Colombia|Colombian|Bogotá,Bogota
Brazil|Brazilian|Brasilia,Brasília
Argentina|Argentine,Argentinian|Buenos Aires
Chile|Chilean|Santiago
Peru|Peruvian|Lima
Nigeria|Nigerian|Abuja
Kenya|Kenyan|Nairobi
Ethiopia|Ethiopian|Addis Ababa
Sudan|Sudanese|Khartoum
South Africa|South African|Pretoria
Ghana|Ghanaian|Accra
Mali|Malian|Bamako
Libya|Libyan|Tripoli
Tunisia|Tunisian|Tunis
Algeria|Algerian|Algiers
Morocco|Moroccan|Rabat
Somalia|Somali|Mogadishu
Rwanda|Rwandan|Kigali
Uganda|Ugandan|Kampala
Ireland|Irish|Dublin
Scotland|Scottish|Edinburgh
Vatican|Vatican|Holy See`
  .split('\n')
  .map((line) => {
    const [name = '', adjectives = '', seats = ''] = line.split('|');
    return { name, adjectives: adjectives.split(','), seats: seats.split(',').filter(Boolean) };
  });
