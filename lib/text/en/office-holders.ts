/**
 * Heads of state and government whom articles call by their office without saying so. Used only where the
 * article names the person: “the Russian leader” in an article on Putin. nation | offices | name.
 */
export const officeHolders = `Russia|president leader|Vladimir Putin
Ukraine|president leader|Volodymyr Zelensky
United States|president leader|Donald Trump
United States|president leader|Joe Biden
United Kingdom|premier minister leader|Keir Starmer
France|president leader|Emmanuel Macron
Germany|chancellor leader|Friedrich Merz
Germany|chancellor leader|Olaf Scholz
Italy|premier minister leader|Giorgia Meloni
Spain|premier minister leader|Pedro Sánchez
Poland|premier minister leader|Donald Tusk
Hungary|premier minister leader|Viktor Orbán
Belarus|president leader|Alexander Lukashenko
Turkey|president leader|Recep Tayyip Erdogan
Israel|premier minister leader|Benjamin Netanyahu
Iran|president|Masoud Pezeshkian
Syria|president leader|Ahmed al-Sharaa
Egypt|president leader|Abdel Fattah el-Sisi
China|president leader|Xi Jinping
North Korea|leader|Kim Jong Un
South Korea|president leader|Lee Jae-myung
India|premier minister leader|Narendra Modi
Canada|premier minister leader|Mark Carney
Brazil|president leader|Luiz Inácio Lula da Silva
Mexico|president leader|Claudia Sheinbaum
Venezuela|president leader|Nicolás Maduro
Argentina|president leader|Javier Milei`
  .split('\n')
  .map((line) => {
    const [nation = '', offices = '', name = ''] = line.split('|');
    return { nation, offices: offices.split(' '), name: name.split(' ') };
  });
