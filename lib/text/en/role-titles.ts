/** The office that a title before a name says: Sen. is senator. Lower case, without full stops. */
export const roleTitles = new Map(
  `sen senator,sens senator,gov governor,rep representative,reps representative,del delegate,pres president,sec secretary,amb ambassador,atty attorney,prof professor,professor professor,dr doctor,gen general,general general,lt lieutenant,lieutenant lieutenant,col colonel,colonel colonel,maj major,major major,capt captain,captain captain,sgt sergeant,sergeant sergeant,adm admiral,admiral admiral,cmdr commander,commander commander,insp inspector,inspector inspector,supt superintendent,superintendent superintendent,constable constable,pc constable,pcso constable,wpc constable,dci inspector,cllr councillor,di inspector,ds sergeant,dc constable,detective detective,judge judge,justice judge,rev reverend,revd reverend,reverend reverend,king king,queen queen,prince prince,princess princess,pope pope,lord lord,sheriff sheriff`
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
