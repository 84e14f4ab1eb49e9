import type { TableFindings } from '../../core/messages/table-findings';
import type { FindingTexts } from '../texts';
import { chooseColumn, chooseDateOrder, chooseSource } from './choose';

const inRows = (rows: number): string => (rows === 1 ? '' : ` Dit staat in ${rows} rijen; dit is de eerste.`);

export const tableFindings: FindingTexts<TableFindings> = {
  'cell.notANumber': ({ found, rows }) => ({
    problem: `“${found}” is geen getal.${inRows(rows)}`,
    advice: 'Typ alleen het getal, bijvoorbeeld 1234,50.',
  }),
  'cell.ambiguousNumber': ({ found, rows, withComma, withPoint }, format) => ({
    problem: `“${found}” is tekst en kan ${format.number(withComma, 6)} of ${format.number(withPoint, 6)} zijn.${inRows(rows)}`,
    advice: 'Typ het als getal, zonder punt voor de duizendtallen. Tot dan telt de cel niet mee.',
  }),
  'cell.notADate': ({ found, rows }) => ({
    problem: `“${found}” is geen datum.${inRows(rows)}`,
    advice: 'Typ een bestaande datum, bijvoorbeeld 31-12-2026.',
  }),
  'cell.notATime': ({ found, rows }) => ({
    problem: `De tijd in “${found}” bestaat niet, en een maatstaf telt er uren mee.${inRows(rows)}`,
    advice: 'Typ een bestaande tijd, bijvoorbeeld 31-12-2026 14:30. Tot dan zijn de uren van deze cel niet bekend; de dag telt wel.',
  }),
  'cell.ambiguousDate': ({ found, rows, dayFirst, monthFirst }, format) => ({
    problem: `“${found}” is tekst en kan ${format.day(dayFirst)} of ${format.day(monthFirst)} zijn.${inRows(rows)}`,
    advice: `Typ de datums als datum, of ${chooseDateOrder} (of maand-dag-jaar).`,
  }),
  'cell.twoDigitYear': ({ found, rows }) => ({
    problem: `De datum “${found}” heeft een jaartal van twee cijfers.${inRows(rows)}`,
    advice: 'Schrijf het jaartal voluit, bijvoorbeeld 31-12-2026.',
  }),
  'cell.dateOutOfRange': ({ found, rows }) => ({
    problem: `Het getal ${found} is geen datum tussen 1950 en 2100.${inRows(rows)}`,
    advice: 'Typ een datum, bijvoorbeeld 31-12-2026, of kies bij Start in het deelvenster van Koers een andere datumkolom.',
  }),
  'cell.notAPeriod': ({ found, rows }) => ({
    problem: `“${found}” is geen periode.${inRows(rows)}`,
    advice: 'Schrijf 2026, 2026-H1, 2026-Q3 of 2026-09, of de naam van een periode uit de tabel Perioden.',
  }),
  'cell.notAChoice': ({ found, rows, choices }) => ({
    problem: `“${found}” is hier geen keuze.${inRows(rows)}`,
    advice: `Kies een van: ${choices.nl}.`,
  }),
  'cell.notYesNo': ({ found, rows }) => ({
    problem: `“${found}” is geen ja of nee.${inRows(rows)}`,
    advice: 'Typ ja of nee.',
  }),
  'cell.error': ({ found, rows }) => ({
    problem: `De cel bevat de fout ${found}.${inRows(rows)}`,
    advice: 'Herstel de formule of typ de waarde. Tot dan telt de cel niet mee.',
  }),
  'cell.uncalculated': ({ rows }) => ({
    problem: `De cel bevat een formule die nog niet is berekend.${inRows(rows)}`,
    advice: 'Open de werkmap in Excel, sla haar op en probeer het opnieuw.',
  }),
  'cell.booleanNumber': ({ found, rows }) => ({
    problem: `De cel bevat ${found}, maar hier hoort een getal.${inRows(rows)}`,
    advice: 'Typ het getal.',
  }),
  'cell.dateAsAmount': ({ day, rows }, format) => ({
    problem: `In de kolom met bedragen staat een datum: ${format.day(day)}.${inRows(rows)}`,
    advice: 'Typ het bedrag. Tot dan telt de cel niet mee. Is het toch het bedrag, typ het dan met decimalen als tekst, bijvoorbeeld 46027,00.',
  }),
  'cell.belowMinimum': ({ found, rows, minimum }, format) => ({
    problem: `${format.number(Number(found), 6)} is minder dan toegestaan.${inRows(rows)}`,
    advice: `Typ een waarde van ten minste ${format.number(minimum, 6)}.`,
  }),
  'cell.aboveMaximum': ({ found, rows, maximum }, format) => ({
    problem: `${format.number(Number(found), 6)} is meer dan toegestaan.${inRows(rows)}`,
    advice: maximum <= 2 ? `Typ een percentage tot en met ${format.percent(maximum)}, bijvoorbeeld 80% of 0,8.` : `Typ een waarde van ten hoogste ${format.number(maximum, 6)}.`,
  }),
  'cell.percentAboveHundred': ({ found, rows, canBeAmount }, format) => ({
    problem: `${format.number(found, 6)} wordt gelezen als ${format.percent(found)}.${inRows(rows)}`,
    advice: `Typ ${format.number(found, 6)}% als u dat bedoelt. ${canBeAmount ? 'Is het een bedrag per stuk, dan klopt het.' : 'Klopt het, dan hoeft u niets te doen.'}`,
  }),
  'cell.required': ({ column }) => ({
    problem: `De cel is leeg, maar ${column.nl} is verplicht.`,
    advice: 'Vul de cel in. Wat van deze rij afhangt, wordt tot dan niet berekend.',
  }),
  'cell.spelling': ({ found, rows, used }) => ({
    problem: `“${found}” is opgevat als “${used}”.${inRows(rows)}`,
    advice: 'Klopt dat, dan hoeft u niets te doen. Anders past u de naam aan.',
  }),
  'cell.ambiguousName': ({ found, rows, table }) => ({
    problem: `“${found}” komt in de tabel ${table.nl} meer dan één keer voor.${inRows(rows)}`,
    advice: 'Gebruik hier het nummer in plaats van de naam.',
  }),
  'cell.unknownReference': ({ found, rows, table }) => ({
    problem: `“${found}” staat niet in de tabel ${table.nl}.${inRows(rows)}`,
    advice: `Verbeter de naam of voeg hem toe aan ${table.nl}.`,
  }),
  'row.total': ({ found, rows }) => ({
    problem: `De rij is een totaal (“${found}”) en is niet als gegeven meegeteld.${rows === 1 ? '' : ` Zo zijn er ${rows}; dit is de eerste.`}`,
    advice: 'Is het geen totaal, geef de rij dan een datum en een andere naam.',
  }),
  'row.sumOfAbove': ({ amount }, format) => ({
    problem: `De rij heeft geen datum en geen verkoper, en haar bedrag ${format.number(amount)} is de som van de rijen erboven. Zij is als totaal weggelaten.`,
    advice: 'Is het een echte verkoop, vul dan datum en verkoper in.',
  }),
  'row.remark': ({ found, rows }) => ({
    problem: `De rij is gelezen als opmerking (“${found}”) en telt niet mee.${rows === 1 ? '' : ` Zo zijn er ${rows}; dit is de eerste.`}`,
    advice: 'Is het geen opmerking, vul dan de andere kolommen van de rij in.',
  }),
  'row.headers': ({ rows }) => ({
    problem: rows === 1 ? 'De rij herhaalt de koppen en is overgeslagen.' : `De rij herhaalt de koppen en is overgeslagen. Zo zijn er ${rows}; dit is de eerste.`,
    advice: 'U hoeft niets te doen; de rijen eronder tellen mee.',
  }),
  'row.duplicate': ({ key, firstRow }) => ({
    problem: `“${key}” staat ook al in rij ${firstRow}.`,
    advice: 'Verwijder een van de twee rijen. Waar ze verschillen, wordt tot dan niets berekend.',
  }),
  'row.duplicateNumber': ({ key, rows }) => ({
    problem: `Nummer ${key} staat in ${rows} rijen. Ze tellen allemaal mee.`,
    advice: 'Controleer of de verkoop niet dubbel is ingevoerd.',
  }),
  'column.more': ({ distinct, rows }) => ({
    problem: `In deze kolom zijn nog ${distinct} andere problemen gevonden, in ${rows} rijen. Dit is het eerste daarvan.`,
    advice: 'Herstel eerst de problemen die hierboven staan; vaak is de oorzaak dezelfde.',
  }),
  'column.blank': ({ rows }) => ({
    problem: rows === 1 ? 'In deze kolom is één cel leeg.' : `In deze kolom zijn ${rows} cellen leeg; dit is de eerste.`,
    advice: 'Vul ze in als deze rijen moeten meetellen.',
  }),
  'column.repeats': ({ distinct, rows }) => ({
    problem: `De kolom heeft ${distinct} verschillende nummers in ${rows} rijen. De rijen zijn opgevat als regels van een order en tellen allemaal mee.`,
    advice: 'Hoort elk nummer één keer voor te komen, zoek dan de dubbele rijen op.',
  }),
  'column.noHeader': () => ({
    problem: 'Boven deze cellen staat geen kop; ze zijn niet gelezen.',
    advice: 'Geef de kolom een kop als zij moet meetellen.',
  }),
  'column.duplicateHeader': ({ found }) => ({
    problem: `De kop “${found}” staat meer dan één keer in de tabel. De linker is gebruikt.`,
    advice: 'Geef elke kolom een eigen kop.',
  }),
  'column.alternative': ({ chosen, alternatives, table, column }) => ({
    problem: `Voor ${column.nl} van ${table.nl} is “${chosen}” gekozen. Ook mogelijk: ${alternatives}.`,
    advice: `Klopt dat, dan hoeft u niets te doen. Bedoelt u een andere kolom? ${chooseColumn(table.nl, column.nl)}`,
  }),
  'column.uncertain': ({ chosen, table, column }) => ({
    problem: `“${chosen}” lijkt op ${column.nl} van ${table.nl} en is zo gebruikt.`,
    advice: `Bevestig of verbeter dit. ${chooseColumn(table.nl, column.nl, chosen)}`,
  }),
  'column.unknown': ({ found, table, nearest, otherwise }) => ({
    problem: `Koers kent in ${table.nl} geen kolom “${found}”; wat erin staat, is niet gebruikt.${otherwise.nl === '' ? '' : ` Voor ${nearest.nl} geldt nu: ${otherwise.nl}`}`,
    advice:
      nearest.nl === ''
        ? 'Is het een eigen kolom, dan hoeft u niets te doen. Geef haar anders de naam uit het sjabloon.'
        : `Bedoelt u ${nearest.nl}, noem de kolom dan zo, of wijs haar aan. ${chooseColumn(table.nl, nearest.nl, found)} Een eigen kolom kan blijven staan.`,
  }),
  'column.inclusive': ({ chosen, table, column }) => ({
    problem: `Voor ${column.nl} van ${table.nl} is “${chosen}” gebruikt; volgens de kop zit daar btw in, en dan is de bonus te hoog.`,
    advice: `Zijn de bedragen zonder btw? ${chooseColumn(table.nl, column.nl, chosen)} Voeg anders een kolom met bedragen zonder btw toe.`,
  }),
  'column.notFound': ({ table, column }) => ({
    problem: `${table.nl} heeft geen kolom voor ${column.nl}.`,
    advice: `Voeg de kolom toe. Is zij er al met een andere naam? ${chooseColumn(table.nl, column.nl)}`,
  }),
  'header.merged': ({ used }) => ({
    problem: `De koppen staan in samengevoegde cellen en zijn gelezen als: ${used}.`,
    advice: 'Zet de koppen liever in één rij met één cel per kolom.',
  }),
  'table.alternative': ({ table, chosen, other }) => ({
    problem: `Voor ${table.nl} is ${chosen} gekozen, maar ${other} past bijna even goed.`,
    advice: chooseSource(table.nl),
  }),
  'table.notRead': ({ table, chosen, other }) => ({
    problem: `${other} heeft ook de kolommen van ${table.nl}, maar is niet gelezen. Koers leest één bereik: ${chosen}.`,
    advice: `Zet alle rijen bij elkaar, of wijs het bereik aan dat telt. ${chooseSource(table.nl)}`,
  }),
  'table.rowsBelow': ({ table, first, last }) => ({
    problem: first === last ? `Rij ${first} onder ${table.nl} is niet gelezen.` : `De rijen ${first} tot en met ${last} onder ${table.nl} zijn niet gelezen.`,
    advice: 'Horen ze erbij, verwijder dan de lege rijen en koppen ertussen. Zet ze anders op een eigen blad.',
  }),
  'table.sideways': ({ table, chosen, first, last, columns }) => ({
    problem: `${chosen} lijkt op ${table.nl} met de perioden naast elkaar (${first} tot en met ${last}). Zo leest Koers de cijfers niet.`,
    advice: `Zet de perioden onder elkaar, met één cijfer per rij en de kolommen ${columns.nl}.`,
  }),
  'sheet.copy': ({ sheet }) => ({
    problem: `“${sheet}” is een kopie van een blad dat Koers zelf heeft gemaakt. Het is als uw archief bewaard en niet gelezen.`,
    advice: 'U hoeft niets te doen. Staan er gegevens op die moeten meetellen, zet die dan op een eigen blad.',
  }),
  'table.uncertain': ({ table, chosen }) => ({
    problem: `${chosen} is gelezen als ${table.nl}, maar dat is niet zeker.`,
    advice: `Bevestig of verbeter dit. ${chooseSource(table.nl)}`,
  }),
  'settings.unknownTable': ({ found }) => ({
    problem: `Koers kent geen tabel “${found}”.`,
    advice: 'Gebruik een van: Medewerkers, Verkopen, Maatstaven, Regelingen, Onderdelen, Staffels, Doelen, Toewijzingen, Perioden.',
  }),
  'settings.unknownColumn': ({ found, table }) => ({
    problem: `De tabel ${table.nl} van Koers heeft geen kolom “${found}”.`,
    advice: 'Gebruik de naam van een kolom uit het sjabloon.',
  }),
  'settings.unknownHeader': ({ found, table, sheet }) => ({
    problem: `Instellingen noemt voor ${table.nl} de kolom “${found}”, maar die staat niet op ${sheet}.`,
    advice: 'Verbeter de naam in Instellingen of de kop in de tabel.',
  }),
  'settings.unknownSource': ({ found, table }) => ({
    problem: `Instellingen noemt voor ${table.nl} het blad of de tabel “${found}”, maar die is er niet.`,
    advice: 'Verbeter de naam in Instellingen.',
  }),
  'settings.unknownValue': ({ found, choices }) => ({
    problem: `“${found}” is geen keuze voor deze instelling.`,
    advice: `Kies een van: ${choices.nl}.`,
  }),
};
