/**
 * Goals in Dutch from several fields of work, with what the labelling guide says of them:
 * text | specific, measurable, time-bound (1 or 0) | direction | target | baseline | delta (`%` percent, `p` points, `a` absolute).
 */
export const ownGoalsNl = `
Verlaag het ziekteverzuim in de thuiszorg van 7,2% naar 6% vóór 1 juli 2027 | 111 | down | 6 | 7,2 | -
Het percentage tijdig afgeronde dossiers stijgt van 71 procent naar 85 procent in het tweede kwartaal | 111 | up | 85 | 71 | -
De gemiddelde wachttijd op de polikliniek daalt met 20% binnen negen maanden | 111 | down | - | - | 20%
Minimaal 40 nieuwe donateurs werven in december | 111 | up | 40 | - | -
De helpdesk beantwoordt 85% van de telefoontjes binnen 30 seconden | 110 | up | 85 | - | -
Elke klacht binnen 5 werkdagen afhandelen | 110 | down | 5 | - | -
Meer betrokken medewerkers | 000 | up | - | - | -
Onze communicatie moet beter | 000 | up | - | - | -
De samenwerking tussen afdelingen versterken | 000 | up | - | - | -
Verhoog de orderwaarde in de webshop | 100 | up | - | - | -
Verlaag de kosten | 000 | down | - | - | -
Aantal valincidenten op afdeling 3 | 000 | - | - | - | -
Percentage op tijd betaalde facturen | 000 | - | - | - | -
Het personeelsverloop blijft onder 9% in 2027 | 111 | down | 9 | - | -
Een nieuwe website live vóór 1 maart | 111 | - | - | - | -
Het kwaliteitshandboek is vóór de zomer gepubliceerd | 111 | - | - | - | -
Wekelijks drie prospects bellen | 111 | up | 3 | - | -
Elke maand een nieuwsbrief versturen | 111 | - | - | - | -
Iedere leerling leest dagelijks een kwartier | 111 | up | - | - | -
Twee keer per week sporten met cliënten | 111 | up | 2 | - | -
Jaarlijks 5% groeien in de zakelijke markt | 111 | up | - | - | 5%
De omzet groeit dit jaar met € 250.000 | 111 | up | - | - | 250000a
Omzet uit onderhoudscontracten naar € 1,2 miljoen in 2027 | 111 | up | 1200000 | - | -
Een marge van ten minste 32% op installatiewerk | 110 | up | 32 | - | -
Maximaal 2% uitval op lijn 4 | 110 | down | 2 | - | -
Nul arbeidsongevallen in 2027 | 111 | down | 0 | - | -
Geen openstaande klachten ouder dan een maand | 110 | down | 0 | - | -
Uiterlijk 31 december hebben alle teamleiders de training gespreksvoering afgerond | 111 | up | - | - | -
Alle medewerkers hebben een ontwikkelplan | 110 | up | - | - | -
Binnen een jaar is 60% van de medewerkers opgeleid in EHBO | 111 | up | 60 | - | -
Verdubbel het aantal stageplaatsen vóór september 2027 | 111 | up | - | - | 100%
Halveer de papierverspilling op kantoor | 110 | down | - | - | 50%
Het aantal medicatiefouten terugdringen tot hooguit 3 per kwartaal | 110 | down | 3 | - | -
Drie keer zoveel inschrijvingen via Instagram in 2027 | 111 | up | - | - | 200%
De NPS stijgt met 8 punten in het komende halfjaar | 111 | up | - | - | 8p
De doorlooptijd van vacatures verkorten van 60 dagen naar 45 dagen | 110 | down | 45 | 60 | -
Werken aan een betere sfeer | 000 | up | - | - | -
Ondersteunen van collega's bij digitale vragen | 000 | - | - | - | -
Een plan maken voor volgend jaar | 001 | - | - | - | -
Een marketingplan schrijven voor de Belgische markt | 110 | - | - | - | -
Het ISO 9001-certificaat behalen vóór eind 2027 | 111 | - | - | - | -
Vóór de verhuizing zijn alle archieven gedigitaliseerd | 111 | up | - | - | -
Zo snel mogelijk de voorraad verlagen | 000 | down | - | - | -
Op termijn willen we klimaatneutraal werken | 000 | - | - | - | -
Vanaf 1 januari is de telefonische bereikbaarheid minstens 95% | 111 | up | 95 | - | -
Klanttevredenheid van 7,8 of hoger | 110 | up | 7,8 | - | -
Een rapportcijfer tussen 7,5 en 8,5 voor de kantine | 110 | up | 7,5..8,5 | - | -
Responstijd < 4 uur | 110 | down | 4 | - | -
E-mails binnen 24 uur beantwoorden | 110 | down | 24 | - | -
Offertes binnen 2 werkdagen versturen | 110 | down | 2 | - | -
In onze 4 filialen de service verbeteren | 000 | up | - | - | -
Voor 30 gebruikers een CRM-systeem inrichten | 110 | - | - | - | -
Per klas minimaal 2 lesbezoeken per jaar uitvoeren | 111 | up | 2 | - | -
15 nieuwe klanten erbij in Q2 | 111 | up | - | - | 15a
Omzet +12% in 2027 | 111 | up | - | - | 12%
Kostenreductie: doel ≥ 8% | 110 | up | 8 | - | -
Het aantal volgers op LinkedIn van 4.500 naar 6.000 brengen | 110 | up | 6000 | 4500 | -
De bezettingsgraad op peil houden op 92% | 110 | keep | 92 | - | -
Handhaaf het verzuim op maximaal 4% | 110 | down | 4 | - | -
We willen de beste werkgever van de regio worden | 000 | - | - | - | -
Toonaangevend zijn in duurzaam bouwen | 000 | - | - | - | -
Medewerkers kennen de huisregels | 000 | - | - | - | -
Vergroot de klantloyaliteit | 000 | up | - | - | -
Vergroot de klantloyaliteit onder studenten | 100 | up | - | - | -
Verhoog de conversie door de bestelpagina te vereenvoudigen | 100 | up | - | - | -
Verlaag het energieverbruik per product met 6 procent ten opzichte van 2025 | 110 | down | - | - | 6%
Ten opzichte van vorig jaar 10% minder retouren | 110 | down | - | - | 10%
De levertijd (nu 9 dagen) verkorten naar 6 dagen vóór april | 111 | down | 6 | 9 | -
Van 12 naar 18 workshops per jaar | 110 | up | 18 | 12 | -
Maandelijks 500 downloads bereiken | 110 | up | 500 | - | -
12.000 bezoekers per maand | 110 | up | 12000 | - | -
4 toolboxmeetings per kwartaal | 111 | up | 4 | - | -
Minstens 10 vrijwilligers aannemen binnen 3 maanden | 111 | up | 10 | - | -
Binnen drie maanden na indiensttreding heeft de nieuwe planner het rijbewijs C behaald | 111 | - | - | - | -
Het slagingspercentage in de bovenbouw verhogen tot 93% in schooljaar 2027-2028 | 111 | up | 93 | - | -
Aan het einde van het schooljaar scoort 75% van groep 5 op niveau | 111 | up | 75 | - | -
De uitval in de productie moet omlaag | 100 | down | - | - | -
Zorg voor een goede overdracht | 000 | - | - | - | -
€ 40.000 besparen op inkoop in het eerste halfjaar | 111 | up | 40000 | - | -
Verkoop 30 elektrische fietsen per maand | 111 | up | 30 | - | -
Het marktaandeel in Vlaanderen vergroten van 6 naar 9 procent binnen twee jaar | 111 | up | 9 | 6 | -
De productiviteit verhogen zonder extra personeel | 000 | up | - | - | -
95% klanttevredenheid met een responstijd onder 2 uur | 110 | up | 95 | - | -
`;
