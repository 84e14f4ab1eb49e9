/** Goals from year plans and personal plans, in Dutch; the columns are those of `own-goals-nl`. */
export const planGoalsNl = `
We streven ernaar om eind 2027 80% van de aanvragen digitaal te ontvangen | 111 | up | 80 | - | -
De gemiddelde ligduur is in 2028 met een halve dag verkort | 111 | down | - | - | 0,5a
Verhoging van de klanttevredenheid | 000 | up | - | - | -
Iedere medewerker volgt in 2027 minstens één bijscholing | 111 | up | 1 | - | -
Ik wil mijn Engels verbeteren | 000 | up | - | - | -
Ik wil binnen een half jaar een B2-certificaat Engels behalen | 111 | - | - | - | -
Het team moet beter gaan samenwerken met de buitendienst | 000 | up | - | - | -
De servicegraad stijgt van 92 naar 96 procent | 110 | up | 96 | 92 | -
5% van de omzet besteden aan opleiding | 110 | up | 5 | - | -
Het aantal uitgevallen lessen mag maximaal 2% zijn | 110 | down | 2 | - | -
Onze klanten beoordelen ons met gemiddeld een 9 | 110 | up | 9 | - | -
Vijf nieuwe bedrijfsleden werven per kwartaal | 111 | up | 5 | - | -
De papieren administratie is in juni volledig gedigitaliseerd | 111 | up | - | - | -
Een open dag organiseren voor buurtbewoners | 110 | - | - | - | -
Voldoende personeel op de werkvloer | 000 | - | - | - | -
Zo weinig mogelijk uitval | 000 | down | - | - | -
Het aantal bezoekers van de nieuwsbriefpagina verdrievoudigen in Q2 | 111 | up | - | - | 200%
De achterstand in het onderhoud wegwerken vóór 2029 | 111 | - | - | - | -
Budget voor marketing verlagen met € 10.000 | 110 | down | - | - | 10000a
Het contract met de energieleverancier verlengen | 110 | - | - | - | -
Elke twee weken een voortgangsgesprek met mijn coach | 111 | - | - | - | -
Minimaal 8 van de 10 bewoners is tevreden over de maaltijden | 110 | up | 8 | - | -
Doorlooptijd ≤ 10 dagen in 2027 | 111 | down | 10 | - | -
De gemiddelde score stijgt met 0,3 punt | 110 | up | - | - | 0,3p
Openstaande vacatures invullen | 100 | - | - | - | -
De vacature voor teamleider invullen | 110 | - | - | - | -
Alle mails dezelfde dag beantwoorden | 110 | up | - | - | -
Onze groei versnellen | 000 | up | - | - | -
De hoeveelheid restafval per woning verminderen van 120 naar 90 kilo per jaar | 110 | down | 90 | 120 | -
2 keer zoveel proefritten in het voorjaar | 111 | up | - | - | 100%
Marktleider worden in Zuid-Limburg | 110 | - | - | - | -
Ik loop in april de marathon van Rotterdam | 111 | - | - | - | -
Meer overleg met de ondernemingsraad | 100 | up | - | - | -
Behoud van 95% van de abonnees in 2027 | 111 | keep | 95 | - | -
De kosten voor inhuur dalen dit jaar naar € 200.000 of minder | 111 | down | 200000 | - | -
Beter bereikbaar zijn | 000 | up | - | - | -
Starten met een wekelijkse podcast | 110 | - | - | - | -
Het gebruik van de app stimuleren | 000 | up | - | - | -
50 euro per maand sparen | 111 | up | 50 | - | -
Van 60 naar 75 punten op de duurzaamheidsindex in 2029 | 111 | up | 75 | 60 | -
`;

/** The same in English. */
export const planGoalsEn = `
We aim to receive 80% of applications digitally by the end of 2027 | 111 | up | 80 | - | -
Average length of stay is shortened by half a day in 2028 | 111 | down | - | - | 0.5a
Each employee takes at least one refresher course in 2027 | 111 | up | 1 | - | -
I want to improve my English | 000 | up | - | - | -
Earn a B2 English certificate within six months | 111 | - | - | - | -
The team must work together better with field staff | 000 | up | - | - | -
Service level rises from 92 to 96 percent | 110 | up | 96 | 92 | -
Spend 5% of revenue on training | 110 | up | 5 | - | -
Cancelled lessons may be at most 2% | 110 | down | 2 | - | -
Recruit five new corporate members per quarter | 111 | up | 5 | - | -
Organise an open day for neighbours | 110 | - | - | - | -
As little waste as possible | 000 | down | - | - | -
Triple visits to the newsletter page in Q2 | 111 | up | - | - | 200%
Lower the marketing budget by €10,000 | 110 | down | - | - | 10000a
Renew the contract with the energy supplier | 110 | - | - | - | -
A progress meeting with my coach every two weeks | 111 | - | - | - | -
At least 8 out of 10 residents are satisfied with the meals | 110 | up | 8 | - | -
Lead time ≤ 10 days in 2027 | 111 | down | 10 | - | -
Fill the team leader vacancy | 110 | - | - | - | -
Accelerate our growth | 000 | up | - | - | -
Cut residual waste per home from 120 to 90 kilos per year | 110 | down | 90 | 120 | -
Twice as many test drives in spring | 111 | up | - | - | 100%
Become market leader in South Wales | 110 | - | - | - | -
Retain 95% of subscribers in 2027 | 111 | keep | 95 | - | -
Pupil attendance to 97% | 110 | up | 97 | - | -
Hiring costs fall this year to $200,000 or less | 111 | down | 200000 | - | -
Be easier to reach | 000 | up | - | - | -
Start a weekly podcast | 110 | - | - | - | -
From 60 to 75 points on the sustainability index in 2029 | 111 | up | 75 | 60 | -
Achieve 30% YoY revenue growth | 110 | up | - | - | 30%
Increase MRR to $50K | 110 | up | 50000 | - | -
Reduce bounce rate on the landing page below 40% | 110 | down | 40 | - | -
Grow the email list by 1,000 subscribers per month | 110 | up | - | - | 1000a
Migrate all customers to the new platform by Q2 | 111 | up | - | - | -
Hit a 4.5-star rating on the App Store | 110 | up | 4.5 | - | -
Reduce time-to-first-byte to under 200ms | 110 | down | 200 | - | -
Drive awareness | 000 | up | - | - | -
Improve onboarding | 000 | up | - | - | -
Improve onboarding completion rate from 60% to 85% | 110 | up | 85 | 60 | -
Publish 12 case studies this year, one per month | 111 | up | 12 | - | -
Secure 3 enterprise pilots by end of Q1 | 111 | up | 3 | - | -
Decrease our carbon footprint | 000 | down | - | - | -
Finish reading 24 books by December 31 | 111 | up | 24 | - | -
Delight our customers | 000 | - | - | - | -
Customers love our product | 000 | - | - | - | -
Lower the number of safety incidents to fewer than 2 per month by the end of the fiscal year | 111 | down | 2 | - | -
Participants will be able to name three risk factors after the workshop | 111 | up | 3 | - | -
Provide training to 200 farmers on drip irrigation by the end of year two | 111 | up | 200 | - | -
Reduce the proportion of adults who smoke to 12 percent by 2030 | 111 | down | 12 | - | -
75% of graduates will be employed within 6 months of completing the programme | 111 | up | 75 | - | -
`;
