/** Words of the lines in which a page dates itself. Lower case. */

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** What stands beside the date: published, updated, at, by the clock. */
export const datingLabels = words(`
  published updated posted last first on at modified created date edited edition time issued filed
  views comments shares share save read переглядів просмотров просмотры
  today yesterday and from the of de del di le la el a à às alle um om kl uhr ч год
  veröffentlicht aktualisiert stand publié mis jour à modifié publicado actualizado atualizado pubblicato
  aggiornato gepubliceerd bijgewerkt publicerad uppdaterad publisert oppdatert opdateret opublikowano aktualizacja
  yayınlanma güncelleme publikováno aktualizováno publicat actualizat опубликовано обновлено опубліковано оновлено
  г г. р р. в о об у
`);

export const weekdays = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
  montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so
  lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
  lunedì martedì mercoledì giovedì venerdì sabato segunda terça quarta quinta sexta
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  понедельник вторник среда четверг пятница суббота воскресенье
  понеділок вівторок середа четвер п’ятниця субота неділя
`);

export const timeZones = words(`
  gmt bst utc est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet eest msk ist aest aedt sgt hkt kst jst wib
  am pm a.m p.m a.m. p.m. hrs hours z
`);

/** Units of “3 hours ago”, and the words that make it so. */
export const agoUnits = words(`
  s sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days w wk week weeks mo month months
  yr year years sekunden minuten stunde stunden tag tagen tage heure heures jour jours hora horas día días minuto
  minutos ora ore giorni uur dagen timmar minuter godzin godziny dni час часа часов мин минут дней дня годин години
  година хвилин хв днів
`);
export const agoWords = words('ago vor hace il y a fa geleden sedan siden temu назад тому just now moments');
