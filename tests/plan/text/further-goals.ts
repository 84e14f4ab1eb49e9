/** Goals as they are found in plans and on the web, in Dutch; the columns are those of `own-goals-nl`. */
export const furtherGoalsNl = `
Doelstelling 2027: 20% minder klachten over bezorging | 111 | down | - | - | 20%
De opkomst bij ouderavonden verhogen van 55% naar 70% in het komende schooljaar | 111 | up | 70 | 55 | -
Vóór 1 september 2027 hebben we 3 nieuwe scholen als klant in de provincie Utrecht | 111 | up | 3 | - | -
We verhogen de gemiddelde dagomzet in de winkel met € 150 binnen 4 maanden door bijverkoop | 111 | up | - | - | 150a
Ons verloop in de zorg mag in 2027 niet hoger zijn dan 12% | 111 | down | 12 | - | -
Onze medewerkers worden gelukkiger | 000 | up | - | - | -
Effectiever vergaderen | 000 | up | - | - | -
Ik wil leren programmeren | 000 | - | - | - | -
Ik schrijf deze maand twee sollicitatiebrieven per week | 111 | up | 2 | - | -
Facturen worden binnen 30 dagen betaald | 110 | down | 30 | - | -
De debiteurentermijn gaat van 45 naar 30 dagen | 110 | down | 30 | 45 | -
Conversie webshop: 2,5% in Q4 | 111 | up | 2,5 | - | -
Gemiddelde reactietijd helpdesk max. 1 uur | 110 | down | 1 | - | -
95 procent van de productielijnen haalt de norm in 2027 | 111 | up | 95 | - | -
Het afkeurpercentage daalt tot onder de 1% | 110 | down | 1 | - | -
Een stijging van 15% in het aantal boekingen in juli en augustus | 111 | up | - | - | 15%
Vermindering van het gasverbruik met 10% per jaar | 111 | down | - | - | 10%
Ieder kwartaal een brandoefening houden op elke locatie | 111 | up | - | - | -
Alle 12 vestigingen gebruiken per 1 juli het nieuwe kassasysteem | 111 | up | - | - | -
Contracten met leveranciers herzien | 100 | - | - | - | -
De offerte voor het dak vóór vrijdag versturen | 111 | - | - | - | -
Meer omzet uit bestaande klanten | 100 | up | - | - | -
Ziekteverzuim (nu 6,1%) vóór eind 2027 onder 5% | 111 | down | 5 | 6,1 | -
NPS ≥ 45 | 110 | up | 45 | - | -
Klanttevredenheid 8+ | 110 | up | 8 | - | -
Aantal deelnemers: 250 | 110 | up | 250 | - | -
Max 3 openstaande tickets per medewerker | 110 | down | 3 | - | -
Het trainen van 25 ambassadeurs vóór de lancering in maart | 111 | up | 25 | - | -
Zorgen dat alle cliënten een actueel zorgplan hebben | 110 | up | - | - | -
Afstemming tussen planning en productie verbeteren | 000 | up | - | - | -
Gezondere lunch in de kantine | 100 | up | - | - | -
De vergadertijd verminderen met een half uur per week | 110 | down | - | - | 0,5a
Tweemaal per jaar een functioneringsgesprek met elke medewerker | 111 | up | 2 | - | -
Gemiddeld 4 nieuwe hypotheekklanten per maand in 2027 | 111 | up | 4 | - | -
€ 3 mln omzet in 2028 | 111 | up | 3000000 | - | -
Het aandeel gerecycled materiaal vergroten | 000 | up | - | - | -
Het aandeel gerecycled materiaal vergroten tot 60% | 110 | up | 60 | - | -
Op tijd leveren | 000 | - | - | - | -
98% op tijd leveren | 110 | up | 98 | - | -
De wachttijd voor een intake is per 1 januari 2028 niet langer dan 3 weken | 111 | down | 3 | - | -
`;

/** The same in English. */
export const furtherGoalsEn = `
Goal for 2027: 20% fewer complaints about delivery | 111 | down | - | - | 20%
Raise attendance at parents' evenings from 55% to 70% in the coming school year | 111 | up | 70 | 55 | -
We will increase average daily sales in the shop by €150 within 4 months through add-on selling | 111 | up | - | - | 150a
Our turnover in care may not be higher than 12% in 2027 | 111 | down | 12 | - | -
Make employees happier | 000 | up | - | - | -
Meet more effectively | 000 | up | - | - | -
I want to learn to code | 000 | - | - | - | -
This month I will write two application letters per week | 111 | up | 2 | - | -
Invoices are paid within 30 days | 110 | down | 30 | - | -
Web shop conversion: 2.5% in Q4 | 111 | up | 2.5 | - | -
Average help desk response time max. 1 hour | 110 | down | 1 | - | -
95 percent of production lines meet the standard in 2027 | 111 | up | 95 | - | -
The reject rate falls to below 1% | 110 | down | 1 | - | -
A 15% increase in bookings in July and August | 111 | up | - | - | 15%
Reduction of gas use by 10% per year | 111 | down | - | - | 10%
Hold a fire drill at every site each quarter | 111 | up | - | - | -
All 12 branches use the new till system as of 1 July | 111 | up | - | - | -
Send the quote for the roof before Friday | 111 | - | - | - | -
More revenue from existing accounts | 100 | up | - | - | -
Absenteeism (currently 6.1%) below 5% by the end of 2027 | 111 | down | 5 | 6.1 | -
NPS ≥ 45 | 110 | up | 45 | - | -
Satisfaction 8+ | 110 | up | 8 | - | -
Number of participants: 250 | 110 | up | 250 | - | -
Max 3 open tickets per agent | 110 | down | 3 | - | -
Train 25 ambassadors before the launch in March | 111 | up | 25 | - | -
Improve alignment between planning and production | 000 | up | - | - | -
Two appraisal talks a year with every employee | 111 | up | 2 | - | -
€3m revenue in 2028 | 111 | up | 3000000 | - | -
Increase the share of recycled material | 000 | up | - | - | -
Increase the share of recycled material to 60% | 110 | up | 60 | - | -
Deliver on time | 000 | - | - | - | -
98% on-time delivery | 110 | up | 98 | - | -
Launch v2 of the API | 110 | - | - | - | -
Onboard 50 beta users | 110 | up | 50 | - | -
Ship weekly releases | 111 | - | - | - | -
Reduce cloud spend by $20k per month | 110 | down | - | - | 20000a
Increase test coverage from 60% to 80% | 110 | up | 80 | 60 | -
Zero P1 incidents | 110 | down | 0 | - | -
Interview 30 customers by mid-February | 111 | up | 30 | - | -
Get 10 case studies published this quarter | 111 | up | 10 | - | -
Improve employee morale | 000 | up | - | - | -
Improve SEO | 000 | up | - | - | -
Rank in the top 3 on Google for 5 keywords by June | 111 | up | 3 | - | -
Decrease average ticket resolution time from 48h to 24h | 110 | down | 24 | 48 | -
Lose 10 pounds in three months | 111 | down | - | - | 10a
Eat healthier | 000 | up | - | - | -
Students will be able to solve quadratic equations | 000 | - | - | - | -
80% of students will solve 4 out of 5 quadratic equations correctly by the end of the unit | 111 | up | 80 | - | -
By the end of the lesson, each student writes a five-sentence paragraph | 111 | up | - | - | -
`;
