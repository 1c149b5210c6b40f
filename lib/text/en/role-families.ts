/** What a word for a person may be called elsewhere in the article: the officer is the detective sergeant. One word a line: word | roles. */
export const roleFamilies = new Map<string, ReadonlySet<string>>(
  `leader|president premier minister head chief chancellor commander chairman chairwoman
head|chief director chairman chairwoman chair president leader
chief|head director leader executive
boss|head chief director manager owner executive chairman president
diplomat|minister chief envoy ambassador
spokesperson|spokesman spokeswoman
spokesman|spokesperson
spokeswoman|spokesperson
officer|constable detective sergeant inspector constable commander captain colonel lieutenant superintendent chief sheriff major
detective|sergeant inspector constable
policeman|sergeant constable officer
commander|general colonel major captain admiral
general|commander
soldier|sergeant private corporal captain
official|minister secretary head deputy director commissioner spokesman spokeswoman governor mayor chief chairman adviser aide undersecretary
politician|senator governor mayor representative congressman congresswoman lawmaker mp minister president candidate leader councillor
lawmaker|senator representative congressman congresswoman mp
lawyer|attorney barrister solicitor counsel prosecutor
attorney|lawyer counsel
barrister|lawyer counsel
prosecutor|lawyer attorney counsel
judge|justice magistrate
scientist|professor researcher epidemiologist biologist physicist chemist geologist author
researcher|professor scientist epidemiologist author
academic|professor researcher historian economist scientist
expert|professor researcher analyst scientist epidemiologist historian economist
doctor|surgeon physician epidemiologist
professor|researcher scientist
executive|ceo chief director chairman president founder
ceo|executive chief
tycoon|billionaire businessman investor founder
businessman|executive ceo owner founder billionaire tycoon
candidate|nominee frontrunner
nominee|candidate
lady|wife
vicar|reverend canon curate rector
rector|reverend canon
priest|reverend father
pastor|reverend
curate|reverend
clergyman|reverend canon vicar rector priest
pontiff|pope
monarch|king queen
captain|skipper commander
skipper|captain
campaigner|activist
activist|campaigner
coach|manager
manager|coach director
author|writer researcher professor
writer|author columnist journalist
journalist|reporter editor correspondent columnist
reporter|journalist correspondent`
    .split('\n')
    .map((line) => {
      const [word = '', roles = ''] = line.split('|');
      return [word, new Set(roles.split(' '))];
    }),
);
