/** Goals as managers write them, to practise with, in Dutch; the columns are those of `own-goals-en`. Eight goals in each of ten sectors were divided over both batches before either was read by the grammar. */
export const practiceGoalsNl = `
Graag meer verkeer naar de blog, nu hangt het rond de 1.200 sessies per maand, dat moet naar 2.000 per maand voor de zomer | 111 | up | 2000 | 1200 | -
We willen ons merk beter op de kaart zetten. | 000 | up | - | - | -
Campagne voorjaarscollectie uitvoeren | 110 | - | - | - | -
Tussen de 150 en 200 aanmeldingen voor ons webinar binnenhalen vóór 12 maart | 111 | up | 150..200 | - | -
De gemiddelde doorlooptijd van een adviesaanvraag moet van 12 werkdagen terug naar 8 werkdagen. Dit willen we eind september bereikt hebben. | 111 | down | 8 | 12 | -
Storingen sneller oplossen | 000 | up | - | - | -
Vanaf 1 maart wordt elke klacht binnen 5 werkdagen afgehandeld | 111 | down | 5 | - | -
Klanten krijgen te weinig terugkoppeling over hun dossier, dat moet beter | 000 | up | - | - | -
Gemiddelde bonwaarde in filiaal Zwolle van €23,50 naar €26 per klant, uiterlijk 30-6-2027 | 111 | up | 26 | 23,5 | -
Winkelpersoneel traint regelmatig | 000 | - | - | - | -
Omzet per m2 +8% | 110 | up | - | - | 8%
Wachtrij bij de kassa nooit langer dan 3 personen | 110 | down | 3 | - | -
Het aantal valincidenten op afdeling De Linde daalt van 14 naar maximaal 9 in 2027 | 111 | down | 9 | 14 | -
Meer aandacht voor de bewoner | 000 | up | - | - | -
Wij houden de cliënttevredenheid op minimaal een 8 | 110 | up | 8 | - | -
9 van de 10 zorgplannen wordt binnen 6 weken na opname besproken met de familie | 110 | up | 9 | - | -
OEE lijn 3 van 68 naar 75% vóór 1 juli | 111 | up | 75 | 68 | -
Omsteltijd van 45 min naar 30 min | 110 | down | 30 | 45 | -
Productie efficiënter inrichten | 000 | up | - | - | -
5S-ronde iedere week op alle afdelingen | 111 | up | - | - | -
In schooljaar 2026-2027 haalt 92% van de examenleerlingen zijn diploma | 111 | up | 92 | - | -
Lesuitval onder de 3% houden | 110 | down | 3 | - | -
Ouders beter betrekken bij school | 000 | up | - | - | -
Studenttevredenheid over roosters van een 6,2 naar een 7 bij de volgende NSE-meting | 111 | up | 7 | 6,2 | -
Ieder accountmanager haalt dit jaar 12 nieuwe klanten binnen | 111 | up | 12 | - | -
Offertescore omhoog met 5%-punt in het eerste halfjaar | 111 | up | - | - | 5p
De omzet mag in 2027 niet onder de € 4,5 miljoen zakken | 111 | up | 4500000 | - | -
Pijplijn van € 300k naar € 450k | 110 | up | 450000 | 300000 | -
Verloop onder nieuwe medewerkers (<1 jaar in dienst) van 30% terug naar 20% eind 2027 | 111 | down | 20 | 30 | -
Werkplezier hoger | 000 | up | - | - | -
Een inwerkprogramma voor nieuwe collega's opstellen | 110 | - | - | - | -
Verzuim stabiel houden op 4% gedurende 2027 | 111 | keep | 4 | - | -
DSO van 52 dagen naar 40 dagen aan het einde van het boekjaar | 111 | down | 40 | 52 | -
Openstaande posten ouder dan 60 dagen: max € 25.000 op 31-12-2027 | 111 | down | 25000 | - | -
Solvabiliteit tussen 30 en 35% | 110 | up | 30..35 | - | -
Minder dan 1% van de facturen is fout | 110 | down | 1 | - | -
99,8% beschikbaarheid van het klantportaal, gemeten per kwartaal | 110 | up | 99,8 | - | -
Wij migreren in Q3 alle servers naar de cloud | 111 | up | - | - | -
Wachtwoordresets via de helpdesk met 40 procent omlaag binnen 4 maanden | 111 | down | - | - | 40%
Testdekking van 55 naar 80 procent, dat willen we in drie sprints halen | 111 | up | 80 | 55 | -
`;

/** The same in English. */
export const practiceGoalsEn = `
Get email click-through from 2.1% up to 3% by end of March | 111 | up | 3 | 2.1 | -
Publish one customer story a month | 111 | up | 1 | - | -
We've got 8k followers on TikTok now, I want 12k by the end of the school holidays | 111 | up | 12000 | 8000 | -
Run a spring campaign for the outlet stores | 110 | - | - | - | -
Average handling time was 7 minutes last quarter; bring it down to 5.5 minutes by Q3 | 111 | down | 5.5 | 7 | -
Be more responsive to clients | 000 | up | - | - | -
4 out of 5 jobs completed right first time | 110 | up | 4 | - | -
Starting 1 April, every customer gets a call back within one working day | 111 | down | 1 | - | -
Basket size in our Leeds store from £18 to £21 within 6 months | 111 | up | 21 | 18 | -
Offer a nicer shopping experience | 000 | up | - | - | -
Stock-outs: max 2% of SKUs | 110 | down | 2 | - | -
Return rate needs to come down from 22% to 17% | 110 | down | 17 | 22 | -
Reduce medication errors on ward B from 11 per quarter to 5 per quarter by year end | 111 | down | 5 | 11 | -
Give our residents a better life | 000 | up | - | - | -
Nurses spend 30 minutes less on paperwork per shift by September | 111 | down | - | - | 30a
Zero pressure ulcers grade 3 or higher | 110 | down | 0 | - | -
Scrap on press 4 to be cut from 5.2% to 3.5% by 31/12/2027 | 111 | down | 3.5 | 5.2 | -
Make the line run better | 000 | up | - | - | -
Increase output by 3,000 units a week without extra overtime | 110 | up | - | - | 3000a
Energy use per tonne 10% lower than in 2026 | 110 | down | - | - | 10%
By the end of year 6, 78% of pupils read at the expected level | 111 | up | 78 | - | -
Attendance has to be 95% or higher in every class | 110 | up | 95 | - | -
Exam pass rate not lower than 88% | 110 | up | 88 | - | -
Raise the average grade for maths half a point | 110 | up | - | - | 0.5p
Each rep closes 5 new accounts per quarter | 111 | up | 5 | - | -
Win rate from 24 to 30 percent over the next two quarters | 111 | up | 30 | 24 | -
Revenue from existing accounts must not drop below €900k in 2027 | 111 | up | 900000 | - | -
Gross margin of 38% or better | 110 | up | 38 | - | -
Regretted attrition in engineering <6% in FY27 | 111 | down | 6 | - | -
Employees feel heard | 000 | - | - | - | -
Write a new absence policy | 110 | - | - | - | -
New starters are fully set up within three days of joining | 110 | down | 3 | - | -
• Bring overdue invoices down to under €50,000 by quarter end | 111 | down | 50000 | - | -
EBITDA margin up from 9% to 11% in the coming financial year | 111 | up | 11 | 9 | -
Liquidity ratio between 1.2 and 1.5 | 110 | up | 1.2..1.5 | - | -
At most 3 days' delay in supplier payments from January on | 111 | down | 3 | - | -
Uptime of the ordering app 99.9% every month | 111 | up | 99.9 | - | -
Replace the old CRM by 1-7-27 | 111 | - | - | - | -
Deployments: 2x as many per week by summer | 111 | up | - | - | 100%
Cut the number of open bugs older than 30 days by 60% within two sprints | 111 | down | - | - | 60%
`;
