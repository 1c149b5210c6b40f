/**
 * Names of months as pages of other languages date themselves, lower case, with their number; forms that follow a
 * day included. What is also an English word for something else (mars, mai) stands only beside a day there.
 */
export const monthsInLanguages: ReadonlyMap<string, number> = new Map(
  [
    'januar january janvier enero gennaio janeiro januari jan ocak leden ledna január januára stycznia styczeń ianuarie января січня',
    'februar février febrero febbraio fevereiro februari feb fév şubat únor února február februára lutego luty februarie февраля лютого',
    'märz mars marzo março maart mart březen března marec marca marzec martie марта березня',
    'april avril abril aprile nisan duben dubna apríl apríla kwietnia kwiecień aprilie апреля квітня',
    'mai mayo maggio maio mei maj mayıs květen května máj mája maja мая травня',
    'juni juin junio giugno junho haziran červen června jún júna czerwca czerwiec iunie июня червня',
    'juli juillet julio luglio julho temmuz červenec července júl júla lipca lipiec iulie июля липня',
    'august août agosto augustus augusti ağustos srpen srpna augusta sierpnia sierpień августа серпня',
    'september septembre septiembre settembre setembro eylül září septembra września wrzesień septembrie сентября вересня',
    'oktober octobre octubre ottobre outubro ekim říjen října október októbra października październik octombrie октября жовтня',
    'november novembre noviembre novembro kasım listopad listopadu novembra listopada noiembrie ноября листопада',
    'dezember décembre diciembre dicembre dezembro december aralık prosinec prosince decembra grudnia grudzień decembrie декабря грудня',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);
