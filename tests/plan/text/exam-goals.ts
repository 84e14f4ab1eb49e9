/** Goals as managers write them, scored once when the grammar was done and not looked at before, in Dutch; the columns are those of `own-goals-en`. Eight goals in each of ten sectors were divided over both batches before either was read by the grammar. */
export const examGoalsNl = `
Nieuwsbrief: open rate van 21% naar 27% in Q2, zonder dat het aantal uitschrijvingen oploopt | 111 | up | 27 | 21 | -
Elke maand 4 blogs online zetten | 111 | up | 4 | - | -
Kosten per lead niet hoger dan € 35 in het hele jaar 2027 | 111 | down | 35 | - | -
LinkedIn-volgers: +500 t.o.v. vorig jaar | 110 | up | - | - | 500a
Offertes worden binnen 2 werkdagen na aanvraag verstuurd | 110 | down | 2 | - | -
- Consultants minimaal 70% declarabel in 2027 | 111 | up | 70 | - | -
Bezettingsgraad vergaderzalen >= 60% | 110 | up | 60 | - | -
In 95 van de 100 gevallen komt de monteur op de afgesproken dag | 110 | up | 95 | - | -
Derving max 1,2% van de omzet | 110 | down | 1,2 | - | -
Lege schappen op zaterdag halveren dit jaar | 111 | down | - | - | 50%
Retouren webshop omlaag (nu 18%) naar 14% komend half jaar | 111 | down | 14 | 18 | -
Dit jaar echt werk maken van de kerstverkoop | 001 | - | - | - | -
Cliënten wachten aan het eind van dit jaar gemiddeld niet langer dan 4 weken op hun intake | 111 | down | 4 | - | -
Iedereen binnen het team volgt vóór 1 november de scholing medicatieveiligheid | 111 | up | - | - | -
• Ziekteverzuim zorgteams: 7,8% → 6,5% (eind 2027) | 111 | down | 6,5 | 7,8 | -
De registratielast terugbrengen met 30 minuten per dienst | 110 | down | - | - | 30a
Uitval verlagen met 2 procentpunt, van 6% naar 4%, binnen een half jaar | 111 | down | 4 | 6 | 2p
Ongeplande stilstand hooguit 6 uur per maand | 110 | down | 6 | - | -
Er gebeuren in 2027 geen ongevallen met verzuim | 111 | down | 0 | - | -
De leverbetrouwbaarheid moet naar 97%, en dat met hetzelfde aantal mensen | 110 | up | 97 | - | -
Leerlingen die voortijdig stoppen: van 48 naar hooguit 30 in schooljaar 2027/2028 | 111 | down | 30 | 48 | -
Elke docent bezoekt per periode twee lessen van een collega | 111 | up | 2 | - | -
Aan het eind van groep 5 leest 80% van de leerlingen op niveau AVI-E5 | 111 | up | 80 | - | -
Aantal aanmeldingen open avond gelijk houden: 340 | 110 | keep | 340 | - | -
€ 1,2 mln omzet uit onderhoudscontracten per ultimo 2027 | 111 | up | 1200000 | - | -
Minimaal 6 klantafspraken per week in plaats van 3 | 111 | up | 6 | 3 | -
Nieuwe klanten werven | 000 | up | - | - | -
We gaan 10 proefritten p/w doen | 111 | up | 10 | - | -
Vacatures moeten gemiddeld binnen 45 dagen vervuld zijn | 110 | down | 45 | - | -
Alle leidinggevenden hebben vóór de zomervakantie een gesprek over inzetbaarheid gevoerd met hun mensen | 111 | up | - | - | -
eNPS 20+ | 110 | up | 20 | - | -
In 2027 per medewerker 24 uur scholing | 111 | up | 24 | - | -
Maandafsluiting klaar binnen 5 werkdagen | 110 | down | 5 | - | -
Kosten inhuur 10% lager dan in 2026 | 110 | down | - | - | 10%
Zicht op de kosten krijgen | 000 | - | - | - | -
Het nieuwe boekhoudpakket draait per 1 januari | 111 | - | - | - | -
P1-incidenten oplossen binnen 4 uur | 110 | down | 4 | - | -
Aantal openstaande tickets terug van 240 naar < 100 voor kerst | 111 | down | 100 | 240 | -
Betere beveiliging | 000 | up | - | - | -
Twee keer per jaar een restore-test van de back-up | 111 | up | 2 | - | -
`;

/** The same in English. */
export const examGoalsEn = `
More engagement on Instagram | 100 | up | - | - | -
Cost per acquisition should stay below $40 throughout 2027 | 111 | down | 40 | - | -
Between 400 and 500 webinar sign-ups before the May launch | 111 | up | 400..500 | - | -
Branded search volume up 15% vs last year | 110 | up | - | - | 15%
All quotes go out within 24 hours | 110 | down | 24 | - | -
Utilisation of at least 75% per consultant in the second half of 2027 | 111 | up | 75 | - | -
Complaints must not exceed 10 a month | 110 | down | 10 | - | -
- Response rate to our customer survey: 20% -> 35% this year | 111 | up | 35 | 20 | -
Shrinkage no more than 1.5% of sales | 110 | down | 1.5 | - | -
Footfall in the outlet up 6 per cent next quarter | 111 | up | - | - | 6%
Clear all winter stock by the end of February, without going below cost price | 111 | up | - | - | -
Halve the queue time at checkout before Christmas | 111 | down | - | - | 50%
Every resident has an up-to-date care plan by 1 May | 111 | up | - | - | -
85% of referrals are seen within 18 weeks | 110 | up | 85 | - | -
Keep bed occupancy between 85 and 92% | 110 | keep | 85..92 | - | -
Agency spend down by £40,000 in 2027/28 | 111 | down | - | - | 40000a
First-pass yield ≥ 98% | 110 | up | 98 | - | -
Changeover time: 50 min now, 35 min by the end of H1 | 111 | down | 35 | 50 | -
Do a safety walk every shift | 111 | - | - | - | -
No lost-time injuries this year | 111 | down | 0 | - | -
Dropout among first-years falls 4 points, from 22% to 18%, in 2027-2028 | 111 | down | 18 | 22 | 4p
Support struggling pupils | 000 | - | - | - | -
Each student completes two internships before graduation | 111 | up | 2 | - | -
Hold at 420 enrolments | 110 | keep | 420 | - | -
We need $2.4M ARR by fiscal year-end | 111 | up | 2400000 | - | -
Eight demos a week instead of five | 111 | up | 8 | 5 | -
Build stronger relationships with our distributors | 000 | up | - | - | -
Book 15 store visits by Friday | 111 | up | 15 | - | -
Time to hire from 61 to 45 days, measured monthly | 110 | down | 45 | 61 | -
All managers complete the feedback course by the end of May | 111 | up | - | - | -
Raise eNPS by 10 points next year | 111 | up | - | - | 10p
40 hours of training per employee in 2027 | 111 | up | 40 | - | -
Close the books in 6 working days | 110 | down | 6 | - | -
Audit findings: none | 110 | down | 0 | - | -
Tighter cost control | 000 | up | - | - | -
Cut travel costs to $80 per employee per month | 110 | down | 80 | - | -
Restore service within 2 hours after an outage | 110 | down | 2 | - | -
Unpatched servers from 37 to zero before the audit | 111 | down | 0 | 37 | -
Improve data quality | 000 | up | - | - | -
Phishing test click rate ≤ 4%. Currently 9%. | 110 | down | 4 | 9 | -
`;
