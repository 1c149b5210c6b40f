/** Forms of address and ranks before a name; lower case, without full stops. */
export const formsOfAddress = new Map<string, 'male' | 'female' | null>([
  ['mr', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['king', 'male'],
  ['prince', 'male'],
  ['father', 'male'],
  ['pope', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['queen', 'female'],
  ['princess', 'female'],
  ['baroness', 'female'],
  ['sister', 'female'],
  ...'mx madam madame gov govs sen sens rep reps del pres sec amb asst dr prof professor rev reverend revd hon judge justice gen general lt lieutenant col colonel maj major capt captain sgt sergeant adm admiral brig brigadier cmdr commander cpl corporal insp inspector supt superintendent constable detective pc pcso wpc dci cllr'
    .split(' ')
    .map((word) => [word, null] as [string, null]),
]);
