/** Forms of the plainest verbs of saying: a clause with no other verb only tells who spoke. */
export const plainReporting = new Set(
  (
    'say says said tell tells told add adds added write writes wrote written note notes noted ask asks asked reply replies ' +
    'replied explain explains explained remark remarks remarked comment commented share shared inform informed speak speaks ' +
    'spoke warn warns warned argue argues argued state states stated mention mentions mentioned announce announced claim ' +
    'claims claimed insist insists insisted suggest suggests suggested joke joked snap snapped concede conceded voice voices voiced urge urges urged welcome welcomes welcomed ' +
    'reported reports disclosed ' +
    'express expresses expressed criticise criticised criticize criticized describe describes described praise praised'
  ).split(' '),
);
