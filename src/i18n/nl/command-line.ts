import type { CommandLineTexts } from '../command-line';
import { agendaCommand } from './agenda-command';
import { kpisCommand } from './kpis-command';
import { ledgerCommand } from './ledger-command';
import { pagesCommand } from './pages-command';
import { smartCommand } from './smart-command';

const help = `koers – KPI's en bonussen uit uw eigen werkmap: exact, uitgelegd, in gewoon Excel

Gebruik
  koers run <boek.xlsx> [--out <resultaat.xlsx>]   controleer de KPI's, bereken de bonussen en schrijf de bladen
  koers check <boek.xlsx>                          toon herkende tabellen, kolommen en bevindingen
  koers template <nieuw.xlsx> [--full]             maak een werkmap met de tabellen en een voorbeeld; --full: met alle kolommen
  koers template <nieuw.xlsx> --functions          maak een werkmap met elke werkbladfunctie en een voorbeeld ervan
  koers add <boek.xlsx> --tables gates,ramp        voeg lege tabellen toe, met alle kolommen en keuzelijsten; zonder namen: welke er zijn
  koers close <boek.xlsx> --period 2026-09 --by Naam    sluit een periode af: leg in het boek zelf vast wat er wordt betaald
  koers reopen <boek.xlsx> --period 2026-09 --by Naam --reason "…"   heropen de laatst afgesloten periode
  koers ledger <boek.xlsx>                         toon wat er is uit te betalen, de saldi, de afsluitingen en of alles nog klopt
  koers statements <boek.xlsx> [--period 2026-Q3] [--each <map>]   bonusoverzichten, een bladzijde per medewerker; --each: een bestand per medewerker
  koers letters <boek.xlsx> --period 2026-Q4 [--each <map>]   bonusbrieven vooraf: doelen en wat ze uitbetalen
  koers payroll <boek.xlsx> --period 2026-09 [--out <bestand.csv>]   regels voor de salarisverwerking; met een grootboek alleen van een afgesloten periode
  koers smart [<doelen.json>|-] [--json]           lees de tekst van doelen: wat is SMART, wat ontbreekt, en een voorstel; zonder bestand van stdin, een doel per regel
  koers kpis [zoekwoorden] [--sector zorg]          zoek in de KPI-bibliotheek; zonder woorden: alles per sector
  koers kpis add <boek.xlsx> omzet brutomarge …    zet KPI's uit de bibliotheek in de KPI-tabel van het boek, met nulmeting uit de cijfers
  koers agenda <boek.xlsx> [--ics <agenda.ics>] [--propose]   de agenda per team: wat er besproken wordt, uit koers is, goed ging en openstaat; --ics: ook voor uw agenda
  koers record <boek.xlsx> --period 2026-09         leg in het boek zelf vast hoe de KPI's er in een afgelopen periode voor stonden: hun kleur verandert dan niet meer

Opties
  --out <bestand>      waar het resultaat komt (standaard: <boek>-koers.xlsx; uw boek zelf verandert niet, tenzij u het hier noemt)
  --job <taak>         kpis, dashboard, bonus of all (standaard: alles waar tabellen voor zijn)
  --period <periode>   alleen deze periode: 2026, 2026-H1, 2026-Q3 of 2026-09
  --proof, --no-proof  met of zonder bewijs in formules; standaard met, tot 500 uitbetalingen
  --today <jjjj-mm-dd> reken alsof het deze dag is (standaard: vandaag)
  --lang nl|en         taal van bladen en meldingen (standaard: die van de werkmap, anders van deze computer)
  --by <naam>          wie afsluit of heropent; wordt vastgelegd
  --reason <tekst>     waarom; wordt vastgelegd
  --acknowledge-missing  sluit af of lever aan zonder de bonussen die ontbreken
  --each <map>         een bestand per medewerker, met niets van een ander
  --ics <bestand>      agenda: besprekingen en acties als bestand voor Outlook, Google of Apple
  --propose            agenda: zet voor elke KPI die uit koers is en geen actie heeft, een voorstel in de tabel Acties van het resultaat
  --for <team>, --owner <naam>, --goal <doelstelling>   voor wie de KPI's zijn, wie ervoor staat, en waaraan ze bijdragen
  --sector <sector>    alleen KPI's van deze sector: marketing, dienstverlening, retail, zorg, productie, onderwijs, verkoop, HR, financiën of IT
  --json               schrijf het verslag als JSON naar stdout
  --force              overschrijf een bestaand bestand (een eerder resultaat van Koers mag altijd, zolang u er niets in veranderd hebt)
  -q, --quiet          geen voortgang
  -h, --help           deze hulp
  -V, --version        versie

Afsluitcode
  0 gelukt · 1 check of ledger vond fouten, run kon niets berekenen, close, record of payroll werd geweigerd, of smart vond een rij zonder tekst · 2 verkeerd gebruik · 3 bestand niet te lezen of te schrijven · 4 onverwachte fout
`;

export const commandLine: CommandLineTexts = {
  help,
  usage: {
    noCommand: 'Zeg wat er moet gebeuren: run, check, template, add, close, reopen, ledger, statements, letters, payroll, smart, kpis, agenda of record.',
    unknownCommand: (found) => `“${found}” is geen opdracht. Kies run, check, template, add, close, reopen, ledger, statements, letters, payroll, smart, kpis, agenda of record.`,
    unknownOption: (found) => `De optie ${found} bestaat niet of mist een waarde.`,
    missingFile: (command) => `Noem na “${command}” het .xlsx-bestand.`,
    tooManyFiles: (command) => `“${command}” werkt met één bestand tegelijk. Zet een naam met spaties tussen aanhalingstekens.`,
    badLanguage: (found) => `“${found}” is geen taal van Koers. Kies nl of en.`,
    badDay: (found) => `“${found}” is geen dag. Schrijf hem als 2026-11-22.`,
    badPeriod: (found) => `“${found}” is geen periode. Schrijf 2026, 2026-H1, 2026-Q3, 2026-09 of een naam uit de tabel Perioden.`,
    badJob: (found) => `“${found}” is geen taak. Kies kpis, dashboard, bonus of all.`,
    seeHelp: 'koers --help toont alle mogelijkheden.',
  },
  faults: {
    encrypted: (file) => `${file} is beveiligd met een wachtwoord. Verwijder het wachtwoord in Excel en sla het bestand opnieuw op.`,
    strict: (file) => `${file} is bewaard als “Strict Open XML”. Sla het in Excel op als gewone Excel-werkmap (.xlsx).`,
    notAWorkbook: (file) => `${file} is geen .xlsx-werkmap. Open het in Excel en sla het op als Excel-werkmap (.xlsx).`,
    damaged: (file, detail) => `${file} is beschadigd (${detail}). Open het in Excel, laat het herstellen en sla het opnieuw op.`,
    tooLarge: (file, detail) => `${file} is te groot (${detail}).`,
    changedMeanwhile: (file, detail) => `${file} is intussen veranderd (${detail}); er is niets geschreven. Probeer het opnieuw.`,
    nameTaken: (file, detail) => `In ${file} is een naam al in gebruik (${detail}); er is niets geschreven.`,
    protected: (file, detail) => `${file} is beveiligd tegen wijzigen (${detail}). Hef de beveiliging in Excel op en probeer het opnieuw.`,
    notFound: (file, detail) => `In ${file} ontbreekt iets dat Koers nodig heeft (${detail}); er is niets geschreven.`,
    occupied: (file, detail) => `In ${file} staan gegevens in de weg (${detail}); er is niets geschreven. Maak daar ruimte en probeer het opnieuw.`,
    readOnly: (file) => `${file} is alleen-lezen geopend; er is niets geschreven. Sla een kopie op en probeer het daarin opnieuw.`,
    editing: (file) => `In ${file} wordt een cel bewerkt. Druk op Enter of Esc en probeer het opnieuw.`,
    unreachable: (file, detail) => `${file} geeft geen antwoord (${detail}). Probeer het opnieuw.`,
    unfinished: (file, detail) => `De cijfers staan in ${file}, maar de opmaak is niet af (${detail}). Probeer het opnieuw.`,
    noSuchFile: (file) => `${file} bestaat niet.`,
    notReadable: (file, code) => `${file} is niet te lezen (${code}).`,
    notWritable: (file, code) => `${file} is niet te schrijven (${code}). Staat het nog open in Excel?`,
    isThere: (file) => `${file} bestaat al. Kies een andere naam of geef --force.`,
    isChanged: (file) => `${file} is na de berekening in een ander programma opgeslagen, of bevat bladen die uw werkmap niet heeft. Wat daar veranderd is, zou verdwijnen. Ga verder met dat bestand (koers run ${file} --out ${file}), kies een andere naam met --out, of geef --force om het toch te overschrijven.`,
    unexpected: (detail) => `Er ging iets mis dat niet had mogen gebeuren: ${detail}. Uw bestand is niet veranderd.`,
  },
  progress: { reading: 'lezen', calculating: 'berekenen', writing: 'schrijven' },
  check: {
    tables: 'Herkende tabellen',
    notFound: 'niet gevonden',
    columns: 'kolommen',
    findings: 'Bevindingen',
    noFindings: 'Geen bevindingen: alles is gelezen.',
    rows: (count) => (count === 1 ? '1 rij' : `${count} rijen`),
  },
  run: {
    total: (amount, payees, periods) =>
      payees === 1 ? `${amount} bonus voor 1 medewerker, ${periods}.` : `${amount} bonus voor ${payees} medewerkers, ${periods}.`,
    provisional: (amount) => `Daarvan is ${amount} voorlopig, van perioden die nog lopen.`,
    missing: (count) =>
      count === 1
        ? '1 bonus ontbreekt omdat er een gegeven mist; de reden staat op het blad.'
        : `${count} bonussen ontbreken omdat er een gegeven mist; de reden staat op het blad.`,
    nothing: 'Er is niets berekend. De bevindingen zeggen wat er ontbreekt.',
    kpis: (count, smart) => (count === 1 ? `1 KPI gecontroleerd, ${smart} volledig SMART.` : `${count} KPI's gecontroleerd, ${smart} volledig SMART.`),
    comparisons: (pairs, figures, numbers) => `${pairs === 1 ? '1 vergelijking' : `${pairs} vergelijkingen`} van maatstaven: ${figures === 1 ? '1 cijfer verschilt' : `${figures} cijfers verschillen`}, ${numbers === 1 ? '1 nummer verschilt' : `${numbers} nummers verschillen`}.`,
    dashboard: ({ onCourse, attention, offCourse, missing }) =>
      `Dashboard: ${onCourse} op koers, ${attention} let op, ${offCourse} uit koers` + (missing === 0 ? '.' : `, ${missing} zonder cijfer.`),
    others: (job, file) => ({
      kpiCheck: `Alleen de KPI-toets is gedaan. Het dashboard maakt u met: koers run ${file} --job dashboard; alles tegelijk zonder --job.`,
      dashboard: `Alleen het dashboard is gemaakt. De KPI-toets doet u met: koers run ${file} --job kpis; alles tegelijk zonder --job.`,
      bonus: `Alleen de bonussen zijn berekend. Alles tegelijk: koers run ${file} zonder --job.`,
    })[job],
    sheet: (name, isNew) => (isNew ? `nieuw blad “${name}”` : `blad “${name}” bijgewerkt`),
    written: (file) => `Geschreven: ${file}`,
    kept: (file) => `Er is niets berekend, dus ${file} blijft zoals het was.`,
    findings: (errors, warnings, notes, sheet) =>
      `Bevindingen: ${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}, ` +
      `${notes} ${notes === 1 ? 'opmerking' : 'opmerkingen'}; zie het blad “${sheet}”.`,
  },
  template: { written: (file) => `Sjabloon geschreven: ${file}. Vul de tabellen in en geef dan: koers run "${file}"`, functions: (file) => `Voorbeelden van de werkbladfuncties geschreven: ${file}. Open het bestand in Excel met de invoegtoepassing Koers.` },
  add: {
    noTables: "Noem na --tables welke tabellen u wilt toevoegen, met komma's ertussen. Er zijn:",
    unknownTable: (found) => `“${found}” is geen tabel van Koers. Er zijn:`,
    written: (file, sheets) => `Toegevoegd aan ${file}: ${sheets}.`,
    present: (table, sheet) => `De tabel ${table} staat al op het blad ${sheet}; die is niet veranderd.`,
  },
  ledger: ledgerCommand,
  pages: pagesCommand,
  smart: smartCommand,
  kpis: kpisCommand,
  agenda: agendaCommand,
  severity: { error: 'fout', warning: 'waarschuwing', info: 'ter info' },
};
