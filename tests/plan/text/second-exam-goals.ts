/** Goals written after the grammar was done and scored once; the columns are those of `own-goals-en`. */
export const secondExamGoalsNl = `
De wachtrij voor rolstoelaanpassingen korter dan 10 dagen krijgen vóór 1 juni | 111 | down | 10 | - | -
Leden behouden | 000 | keep | - | - | -
Iedere woensdag belt de binnendienst tien slapende klanten | 111 | up | 10 | - | -
Opbrengst uit verhuur van € 80.000 naar € 95.000 in het komende boekjaar | 111 | up | 95000 | 80000 | -
Bij 19 van de 20 leveringen klopt de pakbon | 110 | up | 19 | - | -
We moeten meer uit onze bestaande relaties halen | 000 | up | - | - | -
Vóór de open dag van januari hangt er een nieuw bord bij de ingang | 111 | - | - | - | -
Maximaal 4 meldingen van geluidsoverlast per maand | 110 | down | 4 | - | -
De gemiddelde wachttijd aan de telefoon halveren binnen drie maanden, zonder extra personeel | 111 | down | - | - | 50%
Leraren op school voelen zich gehoord | 000 | - | - | - | -
Het aantal deelnemers aan de avondcursussen stijgt met 40 ten opzichte van vorig seizoen | 110 | up | - | - | 40a
Ons schap in de supermarkt is op vrijdagmiddag voor minstens 97% gevuld | 110 | up | 97 | - | -
Tevredenheid huurders: 6,9 nu, 7,5 eind 2028 | 111 | up | 7,5 | 6,9 | -
Alle stagiairs krijgen binnen een week na hun start een begeleider | 110 | down | 1 | - | -
Een subsidie van € 15.000 binnenhalen voor het buurthuis, uiterlijk in april | 111 | up | 15000 | - | -
Schoner werken | 000 | up | - | - | -
Per 1 juli factureren we alle abonnementen automatisch | 111 | up | - | - | -
Het waterverbruik per ton product verlagen van 3,2 m3 naar 2,8 m3 | 110 | down | 2,8 | 3,2 | -
10% van de verkochte auto's is elektrisch in 2028 | 111 | up | 10 | - | -
Tussen 60 en 70 procent van het budget gaat naar preventie | 110 | up | 60..70 | - | -
`;

/** The same in English. */
export const secondExamGoalsEn = `
Get the repair backlog under 50 jobs by the first week of March | 111 | down | 50 | - | -
Retain members | 000 | keep | - | - | -
Every Wednesday the inside team phones ten dormant accounts | 111 | up | 10 | - | -
Rental income up from £80,000 to £95,000 in the coming financial year | 111 | up | 95000 | 80000 | -
19 out of 20 deliveries have a correct packing slip | 110 | up | 19 | - | -
We need to get more out of our existing relationships | 000 | up | - | - | -
Put up a new sign at the entrance before the open day | 111 | - | - | - | -
A maximum of 4 noise complaints a month | 110 | down | 4 | - | -
Halve the average time on hold within three months, without extra staff | 111 | down | - | - | 50%
Teachers feel valued | 000 | - | - | - | -
Evening class enrolments up by 40 on last season | 110 | up | - | - | 40a
Shelves at least 97% full on Friday afternoons | 110 | up | 97 | - | -
Tenant satisfaction: 6.9 now, 7.5 by the end of 2028 | 111 | up | 7.5 | 6.9 | -
All interns are given a mentor within a week of starting | 110 | down | 1 | - | -
Win a £15,000 grant for the community centre by April at the latest | 111 | up | 15000 | - | -
Cleaner production | 000 | up | - | - | -
As of 1 July all subscriptions are billed automatically | 111 | up | - | - | -
Lower water use per tonne of product from 3.2 m3 to 2.8 m3 | 110 | down | 2.8 | 3.2 | -
10% of cars sold are electric in 2028 | 111 | up | 10 | - | -
Between 60 and 70 percent of the budget goes to prevention | 110 | up | 60..70 | - | -
`;
