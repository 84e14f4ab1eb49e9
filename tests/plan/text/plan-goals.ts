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
Ik wil over een jaar € 5.000 spaargeld hebben | 111 | up | 5000 | - | -
Afvallen | 000 | down | - | - | -
Ik wil 10 kilo afvallen vóór de zomer door 3 keer per week te sporten | 111 | down | - | - | 10a
Een hogere gemiddelde orderwaarde | 000 | up | - | - | -
Verbeteren van de interne communicatie | 000 | up | - | - | -
Naamsbekendheid vergroten onder jongeren van 18 tot 25 jaar | 100 | up | - | - | -
70% van de doelgroep kent het merk eind 2027 | 111 | up | 70 | - | -
Eind dit jaar is de naamsbekendheid onder jongeren gestegen van 20% naar 35% | 111 | up | 35 | 20 | -
Over 3 maanden zijn er 2.000 flyers verspreid in de wijk | 111 | up | 2000 | - | -
Klanten binden | 000 | - | - | - | -
Het opzetten van een loyaliteitsprogramma | 110 | - | - | - | -
Een jaaromzet van minimaal 2 miljoen euro in 2028 met een marge van 30% | 111 | up | 2000000 | - | -
Personeelstevredenheid van een 7 naar een 8 binnen twee jaar | 111 | up | 8 | 7 | -
Betere werksfeer op de afdeling | 000 | up | - | - | -
Ik ga beter mijn grenzen aangeven | 000 | up | - | - | -
In Q1 100 sales qualified leads genereren via LinkedIn | 111 | up | 100 | - | -
Kosten per lead maximaal € 25 | 110 | down | 25 | - | -
Terugdringen van het aantal no-shows | 000 | down | - | - | -
Terugdringen van het aantal no-shows op maandagochtend | 100 | down | - | - | -
Vóór 31 maart heeft elke teamleider een verzuimgesprek gevoerd met elke langdurig zieke | 111 | up | - | - | -
Minimaal 3x per week 30 minuten bewegen | 111 | up | 3 | - | -
De dienstverlening wordt met een 8,2 gewaardeerd | 000 | up | 8,2 | - | -
In 2030 rijden al onze bestelwagens op stroom | 111 | up | - | - | -
Wij zijn in 2026 de grootste speler in de regio | 001 | - | - | - | -
Meer winst maken | 000 | up | - | - | -
De leerlingen lezen beter | 000 | up | - | - | -
Aan het eind van groep 8 haalt minstens 65% van de leerlingen niveau 1S voor rekenen | 111 | up | 65 | - | -
Elke docent bezoekt per half jaar twee lessen van een collega | 111 | up | 2 | - | -
We beantwoorden 90% van de chats binnen 1 minuut | 110 | up | 90 | - | -
De gemiddelde chatduur blijft onder 6 minuten | 110 | down | 6 | - | -
OEE van 62% naar 70% voor de zomer | 111 | up | 70 | 62 | -
First time right percentage ≥ 97% | 110 | up | 97 | - | -
Stilstand door storingen met 25% omlaag in 2027 | 111 | down | - | - | 25%
0 ongevallen met verzuim | 110 | down | 0 | - | -
Maximaal 2 klachten per maand | 110 | down | 2 | - | -
Voorraadrotatie van 6 naar 8 keer per jaar | 110 | up | 8 | 6 | -
Hogere kwaliteit leveren | 000 | up | - | - | -
Onze website moet professioneler | 000 | up | - | - | -
Tien procent van het personeel met een afstand tot de arbeidsmarkt in 2029 | 111 | up | 10 | - | -
In drie jaar tijd groeien naar 50 medewerkers | 111 | up | 50 | - | -
Het vertrouwen van ouders in de school vergroten | 000 | up | - | - | -
Minstens 9 op de 10 klanten beveelt ons aan | 110 | up | 9 | - | -
Kostenbesparing van € 50.000 op energie in 2027 | 111 | down | - | - | 50000a
Aan het eind van de training kunnen deelnemers een begroting opstellen | 111 | - | - | - | -
Onze medewerkers zijn trots op hun werk | 000 | - | - | - | -
De organisatie is wendbaar | 000 | - | - | - | -
Elk kwartaal 1 nieuwe klantcase op de website plaatsen | 111 | up | 1 | - | -
Tussentijdse uitstroom van leerlingen beperken tot 3% | 110 | down | 3 | - | -
Een daling van het aantal klachten met een derde vóór 1 juli | 111 | down | - | - | 33,3%
Gemiddeld orderbedrag + 10% binnen 6 mnd | 111 | up | - | - | 10%
Het aantal gewonnen offertes per accountmanager moet naar 6 per maand | 110 | up | 6 | - | -
Het aandeel duurzame inkoop bedraagt in 2028 ten minste driekwart | 111 | up | 75 | - | -
Drie nieuwe producten lanceren dit jaar | 111 | up | 3 | - | -
Ik stuur iedere vrijdag voor 12.00 uur mijn urenstaat in | 111 | - | - | - | -
De bezettingsgraad moet minimaal 85% en maximaal 95% zijn | 110 | up | 85 | - | -
Meer diversiteit in de directie | 000 | up | - | - | -
40% vrouwen in de directie per 2029 | 111 | up | 40 | - | -
Het CO2-gebruik per kilometer verlagen naar 95 gram | 110 | down | 95 | - | -
Het aantal schadegevallen onder chauffeurs terugbrengen van 34 in 2025 naar 20 in 2027 | 111 | down | 20 | 34 | -
Het opleidingsbudget voor 80% benutten | 110 | up | 80 | - | -
Wekelijkse voortgangsrapportage aan de directie sturen | 111 | - | - | - | -
Betere resultaten behalen | 000 | up | - | - | -
Klantgerichter werken door klanten beter te leren kennen | 000 | up | - | - | -
Goede bereikbaarheid van de helpdesk | 000 | - | - | - | -
Ons team haalt dit kwartaal 25 nieuwe contracten binnen | 111 | up | 25 | - | -
De gemiddelde responstijd op social media verkorten van 5 uur naar 1 uur binnen 3 maanden | 111 | down | 1 | 5 | -
Door het inzetten van een nieuwe planningstool 15% minder overuren in 2027 | 111 | down | - | - | 15%
We willen dat klanten ons vaker aanbevelen | 000 | up | - | - | -
Elke nieuwe medewerker krijgt een buddy | 110 | up | - | - | -
Om de instroom te vergroten organiseren we in het voorjaar 4 meeloopdagen | 111 | up | 4 | - | -
De kwaliteit van de zorg met 10% verbeteren voor het einde van het jaar | 001 | up | - | - | 10%
Ik wil meer verantwoordelijkheid nemen | 000 | up | - | - | -
Ik wil leren delegeren | 000 | - | - | - | -
Volgend jaar omzetstijging van 8% | 111 | up | - | - | 8%
Webshopomzet 2027: € 750.000 | 111 | up | 750000 | - | -
75% van de studenten haalt de propedeuse in één jaar | 111 | up | 75 | - | -
Aantal klachten < 10 per maand | 110 | down | 10 | - | -
Doorstroom van mbo naar hbo bevorderen | 100 | up | - | - | -
De openrate van de nieuwsbrief stijgt van 18% naar 25% in zes maanden | 111 | up | 25 | 18 | -
Minder papier gebruiken | 000 | down | - | - | -
Minder papier gebruiken op de administratie | 100 | down | - | - | -
Het halen van de targets | 000 | - | - | - | -
Maandomzet verhogen met 5 procent per maand | 111 | up | - | - | 5%
Onze teamvergaderingen duren maximaal 45 minuten | 110 | down | 45 | - | -
Binnen vijf jaar 20 procent minder overgewicht onder kinderen | 111 | down | - | - | 20%
De samenwerking met de huisarts verloopt goed | 000 | - | - | - | -
100% van de medewerkers heeft een geldig VCA-diploma | 110 | up | 100 | - | -
Ontwikkel een nieuwe huisstijl | 110 | - | - | - | -
Per 1 januari 2027 zijn alle contracten digitaal ondertekend | 111 | up | - | - | -
Voldoen aan de AVG | 000 | - | - | - | -
Vergroten van het aantal actieve vrijwilligers tot 120 | 110 | up | 120 | - | -
Op 1 september beschikt elke klas over een digibord | 111 | up | - | - | -
Het aandeel e-facturen verhogen van 40 naar 90% in 18 maanden | 111 | up | 90 | 40 | -
Wij willen in 2028 de CO2-uitstoot van ons wagenpark met 40% hebben verminderd | 111 | down | - | - | 40%
Het aantal medewerkers met een vast contract stijgt tot 80% | 110 | up | 80 | - | -
De spreekuren zijn voor 95% gevuld | 110 | up | 95 | - | -
Sterkere onderhandelingspositie | 000 | up | - | - | -
Sollicitanten krijgen binnen 5 dagen antwoord | 110 | down | 5 | - | -
Vacatures staan gemiddeld korter dan 30 dagen open | 110 | down | 30 | - | -
Marge op hardware van 12 naar 15 procent in boekjaar 2027 | 111 | up | 15 | 12 | -
Twee derde van de huishoudens scheidt gft in 2028 | 111 | up | 66,7 | - | -
Halveren van de wachtlijst in de jeugdzorg vóór 2028 | 111 | down | - | - | 50%
Schrijf dit kwartaal zes blogs over duurzaam bouwen | 111 | up | 6 | - | -
Post dagelijks op Instagram | 111 | - | - | - | -
Plan maandelijks een gesprek met elke klant | 111 | up | - | - | -
Ons doel: gelukkige klanten | 000 | - | - | - | -
Klachtafhandeling verbeteren | 000 | up | - | - | -
Klachten sneller afhandelen | 000 | up | - | - | -
Het gemiddeld aantal dagen verzuim per medewerker daalt van 9,5 naar 8 in 2027 | 111 | down | 8 | 9,5 | -
Vanaf Q2 publiceren we elke maand een onderzoeksrapport | 111 | - | - | - | -
Afronden van de cursus Excel vóór 1 juni | 111 | - | - | - | -
5 sterren op Google | 110 | up | 5 | - | -
Gemiddelde beoordeling van 4,5 of meer op Google bij minimaal 200 reviews | 110 | up | 4,5 | - | -
Geen enkele medewerker werkt meer dan 48 uur per week | 110 | down | 48 | - | -
Nieuwe klanten aantrekken | 000 | up | - | - | -
Nieuwe klanten aantrekken in de zorgsector | 100 | up | - | - | -
20 nieuwe klanten aantrekken in de zorgsector | 110 | up | 20 | - | -
Uiterlijk 2030 50% minder primaire grondstoffen | 111 | down | - | - | 50%
Van elke 10 offertes winnen we er 4 | 110 | up | 4 | - | -
Foutpercentage orderpicking < 0,5% | 110 | down | 0,5 | - | -
De training wordt gemiddeld met een 8 beoordeeld | 110 | up | 8 | - | -
Elke zaterdagochtend 5 km hardlopen tot de zomer | 111 | up | 5 | - | -
Mijn doel is om eind juni mijn scriptie af te hebben | 111 | - | - | - | -
Het percentage voedselverspilling in de kantine terugdringen met 5 procentpunt voor 1 april | 111 | down | - | - | 5p
Inzetten op digitale vaardigheden van ouderen | 000 | - | - | - | -
300 ouderen volgen in 2027 een cursus digitale vaardigheden | 111 | up | 300 | - | -
Telefonisch beter bereikbaar worden | 000 | up | - | - | -
Bereikbaarheid van 98% op werkdagen tussen 8 en 18 uur | 110 | up | 98 | - | -
Stijging aantal leden | 000 | up | - | - | -
Stijging van het aantal leden met 200 voor 1 januari | 111 | up | - | - | 200a
Uiterlijk donderdag het verslag insturen | 111 | - | - | - | -
Het management betrekken bij de veranderingen | 000 | - | - | - | -
Ik wil dit jaar assertiever worden in vergaderingen | 001 | up | - | - | -
Kwaliteit gaat boven alles | 000 | - | - | - | -
Kosten inkoop -7% in 2027 | 111 | down | - | - | 7%
Gemiddeld aantal pagina's per bezoek van 2,1 naar 3 | 110 | up | 3 | 2,1 | -
Minstens één keer per maand een klant bezoeken | 111 | up | 1 | - | -
Dagelijks 20 minuten lezen met elke leerling | 111 | up | 20 | - | -
In groep 7 daalt het aantal spelfouten per dictee van 12 naar 6 vóór de meivakantie | 111 | down | 6 | 12 | -
Klantgegevens up-to-date houden | 000 | keep | - | - | -
Alle klantgegevens zijn vóór 1 maart bijgewerkt | 111 | up | - | - | -
De verkoop van abonnementen stimuleren | 000 | up | - | - | -
De verkoop van jaarabonnementen in de binnenstad stimuleren | 100 | up | - | - | -
Winst per aandeel € 2,40 in 2028 | 111 | up | 2,4 | - | -
Het aantal kilometers per rit met een tiende verminderen | 110 | down | - | - | 10%
Verzuimpercentage (doel: 4%) | 110 | up | 4 | - | -
Ik wil in 2027 twee keer per maand een netwerkbijeenkomst bezoeken | 111 | up | 2 | - | -
Aantal websitebezoekers verdubbelen van 5.000 naar 10.000 per maand | 110 | up | 10000 | 5000 | 100%
Zichtbaar zijn op beurzen | 000 | - | - | - | -
Deelname aan 3 beurzen in 2027 | 111 | up | 3 | - | -
Het nieuwe magazijn is op 1 juni operationeel | 111 | - | - | - | -
Kwartaal 2: 5 nieuwe klanten | 111 | up | 5 | - | -
Werkvoorraad halveren | 110 | down | - | - | 50%
De rapportage is elke maand uiterlijk de 5e werkdag klaar | 111 | - | - | - | -
Medewerkers meer betrekken bij besluiten | 000 | up | - | - | -
Een 8 voor klanttevredenheid in de enquête van november | 111 | up | 8 | - | -
Terugkerende bezoekers: +15% YoY | 110 | up | - | - | 15%
Opleiden van 10 zij-instromers tot leerkracht vóór augustus 2028 | 111 | up | 10 | - | -
Ik ben over twee jaar afgestudeerd | 111 | - | - | - | -
Contact onderhouden met bestaande klanten | 000 | - | - | - | -
Iedere adviseur belt op maandag vijf slapende klanten | 111 | up | 5 | - | -
De klant staat centraal | 000 | - | - | - | -
Afvalscheiding op kantoor verbeteren tot 75% | 110 | up | 75 | - | -
Personeelskosten onder 35% van de omzet houden | 110 | down | 35 | - | -
Maximaal 1 op de 20 bestellingen wordt geretourneerd | 110 | down | 1 | - | -
We verminderen de werkdruk | 000 | down | - | - | -
We verminderen de werkdruk op de spoedeisende hulp door twee verpleegkundigen aan te nemen | 100 | down | - | - | -
Per team één verbeteridee per week uitvoeren | 111 | up | 1 | - | -
De nieuwbouw binnen budget opleveren vóór de zomer van 2028 | 111 | - | - | - | -
15 procent groei | 000 | up | - | - | 15%
15 procent groei in de thuisbatterijen | 110 | up | - | - | 15%
We willen onze klanten beter bedienen | 000 | up | - | - | -
Het aantal abonnementen moet eind 2027 op 3.500 staan | 111 | up | 3500 | - | -
Drie van de vier leerlingen haalt in juni een voldoende voor wiskunde | 111 | up | 3 | - | -
Ieder teamlid deelt per maand één geleerde les in het overleg | 111 | up | 1 | - | -
Uiterlijk Q3 2027 ligt er een plan van aanpak voor de leegstand | 111 | - | - | - | -
De temperatuur in de kas op 21 graden brengen | 110 | - | 21 | - | -
Gemiddelde afhandeltijd van 8 minuten naar 6,5 minuut | 110 | down | 6,5 | 8 | -
Aantal stagiairs uitbreiden met drie | 110 | up | - | - | 3a
Wij worden de meest klantvriendelijke garage van Breda | 000 | - | - | - | -
Maandelijks één extra reparatie per monteur | 111 | up | - | - | 1a
De eerste 100 klanten werven vóór de lancering | 111 | up | 100 | - | -
Ik verlaag mijn schermtijd naar hooguit 2 uur per dag | 110 | down | 2 | - | -
90 procent van de klachten is binnen 10 werkdagen opgelost | 110 | up | 90 | - | -
Minder verspilling in de keuken | 100 | down | - | - | -
20% minder verspilling in de keuken binnen een jaar | 111 | down | - | - | 20%
Tussen de 15 en 20 nieuwe aanmeldingen per week | 110 | up | 15..20 | - | -
Opzeggingen terug naar 50 per maand | 110 | down | 50 | - | -
Bezorgtijd van gemiddeld 48 naar 24 uur | 110 | down | 24 | 48 | -
Ons marktaandeel vasthouden | 000 | keep | - | - | -
Ons marktaandeel van 18% vasthouden in 2027 | 111 | keep | 18 | - | -
De klant krijgt binnen één dag een offerte | 110 | down | 1 | - | -
Ik wil meer klanten voor mijn kapsalon | 100 | up | - | - | -
Voor het einde van het jaar wil ik 30 nieuwe klanten voor mijn kapsalon | 111 | up | 30 | - | -
Organiseer vóór 1 december een kerstborrel voor klanten | 111 | - | - | - | -
Vergroot je netwerk | 000 | up | - | - | -
Ik leg dit kwartaal 15 nieuwe contacten op LinkedIn | 111 | up | 15 | - | -
Onze producten zijn 100% recyclebaar in 2029 | 111 | up | 100 | - | -
De productiecapaciteit verhogen van 4.000 naar 5.200 stuks per week | 110 | up | 5200 | 4000 | -
Eind 2026 heeft 95% van de bewoners een actueel zorgplan | 111 | up | 95 | - | -
Snellere doorlooptijd | 000 | down | - | - | -
De doorlooptijd moet sneller | 000 | down | - | - | -
Beter inspelen op de behoefte van de klant | 000 | up | - | - | -
Verhoog de klanttevredenheidsscore met 1 punt binnen zes maanden | 111 | up | - | - | 1p
Het team communiceert open en eerlijk | 000 | - | - | - | -
Ziekteverzuim met twee procentpunt omlaag | 110 | down | - | - | 2p
Twaalf medewerkers behalen in 2027 het diploma BBL niveau 2 | 111 | up | 12 | - | -
Een tevreden klant | 000 | - | - | - | -
Verkort de tijd tussen aanvraag en offerte van 5 dagen tot 2 dagen | 110 | down | 2 | 5 | -
Tijdens het project worden vier nieuwsbrieven verstuurd | 111 | up | 4 | - | -
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
Lose weight | 000 | down | - | - | -
Lose 10 pounds before summer by exercising three times a week | 111 | down | - | - | 10a
Raise brand awareness among people aged 18 to 25 | 100 | up | - | - | -
70% of the target group knows the brand by the end of 2027 | 111 | up | 70 | - | -
By year-end brand awareness among young people has risen from 20% to 35% | 111 | up | 35 | 20 | -
Set up a loyalty programme | 110 | - | - | - | -
Annual revenue of at least 2 million euros in 2028 with a margin of 30% | 111 | up | 2000000 | - | -
Employee satisfaction from 7 to 8 within two years | 111 | up | 8 | 7 | -
A better working atmosphere in the department | 000 | up | - | - | -
Generate 100 sales qualified leads via LinkedIn in Q1 | 111 | up | 100 | - | -
Cost per lead at most €25 | 110 | down | 25 | - | -
Bring down the number of no-shows | 000 | down | - | - | -
Exercise for 30 minutes at least 3x per week | 111 | up | 3 | - | -
In 2030 all our vans run on electricity | 111 | up | - | - | -
Make more profit | 000 | up | - | - | -
Pupils read better | 000 | up | - | - | -
At the end of year 6 at least 65% of pupils reach the expected standard in maths | 111 | up | 65 | - | -
We answer 90% of chats within 1 minute | 110 | up | 90 | - | -
Average chat duration stays below 6 minutes | 110 | down | 6 | - | -
OEE from 62% to 70% by the summer | 111 | up | 70 | 62 | -
First time right ≥ 97% | 110 | up | 97 | - | -
Zero lost-time accidents | 110 | down | 0 | - | -
No more than 2 complaints per month | 110 | down | 2 | - | -
Stock turns from 6 to 8 per year | 110 | up | 8 | 6 | -
Deliver higher quality | 000 | up | - | - | -
By 2027, reduce the rate of infant deaths to 5.0 per 1,000 live births | 111 | down | 5 | - | -
Increase to 80% the proportion of adults who get a yearly flu shot | 110 | up | 80 | - | -
Increase the number of trained volunteers from 15 to 40 by the end of the project | 111 | up | 40 | 15 | -
Within 6 months, 90% of nurses will have completed the hand hygiene module | 111 | up | 90 | - | -
Participants will have a better understanding of nutrition | 000 | up | - | - | -
Improve the customer experience | 000 | up | - | - | -
Improve delivery times in rural areas | 100 | down | - | - | -
Respond to 100% of reviews within one business day | 110 | up | 100 | - | -
Launch new website | 110 | - | - | - | -
Redesign checkout flow to reduce drop-off by 15% | 110 | down | - | - | 15%
Attend at least two networking events each month for the next six months | 111 | up | 2 | - | -
I will call five former clients every Friday | 111 | up | 5 | - | -
Maintain a 3.5 GPA | 110 | keep | 3.5 | - | -
Read more | 000 | up | - | - | -
Make 5 million in sales | 110 | up | 5000000 | - | -
Achieve 99.95% availability | 110 | up | 99.95 | - | -
Reduce the defect rate from 3.2% to below 1.5% by Q4 2027 | 111 | down | 1.5 | 3.2 | -
Grow to 50 employees in three years | 111 | up | 50 | - | -
At least 9 in 10 customers recommend us | 110 | up | 9 | - | -
Cost savings of $50,000 on energy in 2027 | 111 | down | - | - | 50000a
By the end of the training participants can draw up a budget | 111 | - | - | - | -
Our employees are proud of their work | 000 | - | - | - | -
The organisation is agile | 000 | - | - | - | -
Place 1 new customer story on the website each quarter | 111 | up | 1 | - | -
Limit early pupil dropout to 3% | 110 | down | 3 | - | -
A one-third drop in complaints by 1 July | 111 | down | - | - | 33.3%
Average order amount + 10% within 6 months | 111 | up | - | - | 10%
Won quotes per account manager to 6 per month | 110 | up | 6 | - | -
Reply to requests within one business day | 110 | down | 1 | - | -
Sustainable purchasing is at least three quarters in 2028 | 111 | up | 75 | - | -
Launch three new products this year | 111 | up | 3 | - | -
Submit my timesheet every Friday before noon | 111 | - | - | - | -
More diversity on the board | 000 | up | - | - | -
40% women on the board as of 2029 | 111 | up | 40 | - | -
Cut accidents among drivers from 34 in 2025 to 20 in 2027 | 111 | down | 20 | 34 | -
Use 80% of the training budget | 110 | up | 80 | - | -
Send a weekly progress report to the board | 110 | - | - | - | -
Achieve better results | 000 | up | - | - | -
Work more customer-focused | 000 | up | - | - | -
Generate $1.2M in new business by 30 June | 111 | up | 1200000 | - | -
Increase average deal size from €8k to €10k in H2 | 111 | up | 10000 | 8000 | -
Win rate of 35% in Q2 | 111 | up | 35 | - | -
Win back 20 lost customers by the end of the year | 111 | up | 20 | - | -
Contact 15 dormant accounts a month | 111 | up | 15 | - | -
Cross-sell to existing customers | 000 | - | - | - | -
No single customer accounts for more than 20% of revenue | 110 | down | 20 | - | -
Answer the phone within three rings | 110 | down | 3 | - | -
Keep inventory between 400 and 600 units | 110 | keep | 400..600 | - | -
Fully staffed by 1 September | 111 | up | - | - | -
Complete all safety inspections on schedule | 110 | up | - | - | -
Deliver the migration project by 31 March within a budget of €200,000 | 111 | - | - | - | -
Improve gross margin by 2 percentage points to 34% in 2027 | 111 | up | 34 | - | 2p
Hire a marketing manager | 110 | - | - | - | -
Create 5 new jobs in the region | 110 | up | 5 | - | -
Employees will be more motivated | 000 | up | - | - | -
Our team brings in 25 new contracts this quarter | 111 | up | 25 | - | -
Shorten the average response time on social media from 5 hours to 1 hour within 3 months | 111 | down | 1 | 5 | -
15% less overtime in 2027 by using a new planning tool | 111 | down | - | - | 15%
Every new employee gets a buddy | 110 | up | - | - | -
To increase intake we will organise 4 taster days in spring | 111 | up | 4 | - | -
Improve the quality of care by 10% before the end of the year | 001 | up | - | - | 10%
Take more responsibility | 000 | up | - | - | -
8% revenue growth next year | 111 | up | - | - | 8%
Web shop revenue 2027: €750,000 | 111 | up | 750000 | - | -
75% of students pass their first year in one year | 111 | up | 75 | - | -
Number of complaints < 10 per month | 110 | down | 10 | - | -
Newsletter open rate rises from 18% to 25% in six months | 111 | up | 25 | 18 | -
Use less paper | 000 | down | - | - | -
Use less paper in the accounts department | 100 | down | - | - | -
Team meetings last at most 45 minutes | 110 | down | 45 | - | -
20 percent less obesity among children within five years | 111 | down | - | - | 20%
Cooperation with the GP goes well | 000 | - | - | - | -
100% of employees hold a valid safety certificate | 110 | up | 100 | - | -
Develop a new house style | 110 | - | - | - | -
By 1 January 2027 all contracts are signed digitally | 111 | up | - | - | -
Comply with the GDPR | 000 | - | - | - | -
Increase the number of active volunteers to 120 | 110 | up | 120 | - | -
Raise the share of e-invoices from 40 to 90% in 18 months | 111 | up | 90 | 40 | -
Boost Instagram engagement by 30% by posting daily stories | 111 | up | - | - | 30%
Reduce customer acquisition cost from €120 to €90 while keeping volume constant | 110 | down | 90 | 120 | -
Increase retention through better onboarding | 100 | up | - | - | -
Ship 4 features per sprint | 110 | up | 4 | - | -
Deliver great value | 000 | - | - | - | -
Reduce time spent on reporting by 4 hours a week | 110 | down | - | - | 4a
Our average rating will be 4.6 stars by March 2027 | 111 | up | 4.6 | - | -
Train all new managers within their first 90 days | 111 | up | - | - | -
At least 60% of leads come from referrals in 2027 | 111 | up | 60 | - | -
Increase parent participation | 100 | up | - | - | -
Fewer errors in payroll | 100 | down | - | - | -
By 2028 we want to have cut our fleet's CO2 emissions by 40% | 111 | down | - | - | 40%
Applicants get an answer within 5 days | 110 | down | 5 | - | -
Vacancies are open for less than 30 days on average | 110 | down | 30 | - | -
Hardware margin from 12 to 15 percent in fiscal year 2027 | 111 | up | 15 | 12 | -
Two thirds of households separate organic waste in 2028 | 111 | up | 66.7 | - | -
Halve the waiting list in youth care before 2028 | 111 | down | - | - | 50%
Write six blogs on sustainable building this quarter | 111 | up | 6 | - | -
Post daily on Instagram | 111 | - | - | - | -
Happy customers | 000 | - | - | - | -
Improve complaint handling | 000 | up | - | - | -
Average sick days per employee fall from 9.5 to 8 in 2027 | 111 | down | 8 | 9.5 | -
From Q2 we publish a research report every month | 111 | - | - | - | -
Complete the Excel course by 1 June | 111 | - | - | - | -
5 stars on Google | 110 | up | 5 | - | -
No employee works more than 48 hours per week | 110 | down | 48 | - | -
Attract new customers | 000 | up | - | - | -
Attract 20 new customers in the care sector | 110 | up | 20 | - | -
Order picking error rate < 0.5% | 110 | down | 0.5 | - | -
Run 5 km every Saturday morning until summer | 111 | up | 5 | - | -
Improve website | 000 | up | - | - | -
Build relationships with key accounts | 000 | - | - | - | -
Grow sales team productivity | 000 | up | - | - | -
Convert 30% of trials into paying customers | 110 | up | 30 | - | -
Reduce average order fulfilment time from 3 days to 36 hours by Black Friday | 111 | down | 36 | 3 | -
Raise $2M seed round by June | 111 | up | 2000000 | - | -
Be on time for every meeting | 110 | up | - | - | -
Publish the sustainability report | 110 | - | - | - | -
Achieve NPS > 50 in all regions | 110 | up | 50 | - | -
Decrease rework by half within two quarters | 111 | down | - | - | 50%
Give feedback more often | 000 | up | - | - | -
Increase the percentage of on-time payments to 92% by the end of September | 111 | up | 92 | - | -
Spend less time in meetings | 100 | down | - | - | -
My goal is to have my thesis finished by the end of June | 111 | - | - | - | -
Cut food waste in the canteen by 5 percentage points before 1 April | 111 | down | - | - | 5p
Focus on digital skills of older people | 000 | - | - | - | -
300 older people take a digital skills course in 2027 | 111 | up | 300 | - | -
98% availability on working days between 8 and 6 | 110 | up | 98 | - | -
Increase in membership | 000 | up | - | - | -
Hand in the report by Thursday | 111 | - | - | - | -
Involve management in the changes | 000 | - | - | - | -
Quality comes first | 000 | - | - | - | -
Purchasing cost -7% in 2027 | 111 | down | - | - | 7%
Average pages per visit from 2.1 to 3 | 110 | up | 3 | 2.1 | -
Visit a customer at least once a month | 111 | up | 1 | - | -
Read 20 minutes a day with every pupil | 111 | up | 20 | - | -
Keep customer data up to date | 000 | keep | - | - | -
All customer data is updated by 1 March | 111 | up | - | - | -
Earnings per share of $2.40 in 2028 | 111 | up | 2.4 | - | -
Cut kilometres per trip by a tenth | 110 | down | - | - | 10%
Obtain B Corp certification | 110 | - | - | - | -
Sign two new distributors in Spain before summer | 111 | up | 2 | - | -
Have fewer than three open complaints at any time | 110 | down | 3 | - | -
Make our website faster | 000 | up | - | - | -
Website loads in under 2 seconds | 110 | down | 2 | - | -
Increase annual giving from alumni by 12% over the next fiscal year through a phone campaign | 111 | up | - | - | 12%
Improve patient outcomes | 000 | up | - | - | -
Reduce readmissions of heart patients within 30 days from 18% to 14% by December 2027 | 111 | down | 14 | 18 | -
Implement a recycling program in all 15 offices by Q3 | 111 | up | - | - | -
Enhance our presence on LinkedIn | 000 | up | - | - | -
Complete 90% of work orders within 5 days | 110 | up | 90 | - | -
KR1: Increase activation rate from 32% to 45% | 110 | up | 45 | 32 | -
Churn rate (target: <3%) | 110 | down | 3 | - | -
Double monthly website visitors from 5,000 to 10,000 | 110 | up | 10000 | 5000 | 100%
Participate in 3 trade fairs in 2027 | 111 | up | 3 | - | -
The new warehouse is operational on 1 June | 111 | - | - | - | -
Q2: 5 new customers | 111 | up | 5 | - | -
Halve work in progress | 110 | down | - | - | 50%
Returning visitors: +15% YoY | 110 | up | - | - | 15%
Maintain contact with existing customers | 000 | - | - | - | -
Every adviser calls five dormant customers on Mondays | 111 | up | 5 | - | -
Put the customer first | 000 | - | - | - | -
Keep staff cost below 35% of revenue | 110 | down | 35 | - | -
At most 1 in 20 orders is returned | 110 | down | 1 | - | -
Reduce workload | 000 | down | - | - | -
Increase share of wallet with top 50 accounts by 10% | 110 | up | - | - | 10%
Secure $500k in grant funding by October 2027 | 111 | up | 500000 | - | -
Increase donor retention rate from 45% to 55% by end of FY27 | 111 | up | 55 | 45 | -
Plant 1,000 trees | 110 | up | 1000 | - | -
95% of patients are seen by a doctor within 4 hours of arrival | 110 | up | 95 | - | -
Decrease wait times in the ER to less than 30 minutes by the end of the fiscal year | 111 | down | 30 | - | -
Get certified in project management (PMP) by next June | 111 | - | - | - | -
Improve my public speaking skills | 000 | up | - | - | -
Limit meetings to 30 minutes | 110 | down | 30 | - | -
Reduce employee turnover to under 10% annually | 111 | down | 10 | - | -
Achieve zero data breaches in 2027 | 111 | down | 0 | - | -
Ensure 100% compliance with safety training by 31 March | 111 | up | 100 | - | -
Close 15% more deals than last quarter | 110 | up | - | - | 15%
Upgrade all servers to the latest version by the end of May | 111 | up | - | - | -
Serve our customers better | 000 | up | - | - | -
Subscriptions must be at 3,500 by the end of 2027 | 111 | up | 3500 | - | -
Each team member shares one lesson learned in the meeting every month | 111 | up | 1 | - | -
Bring the greenhouse to 21 degrees | 110 | - | 21 | - | -
Average handling time from 8 minutes to 6.5 minutes | 110 | down | 6.5 | 8 | -
Add three interns | 110 | up | 3 | - | -
Acquire the first 100 customers before the launch | 111 | up | 100 | - | -
Cut my screen time to at most 2 hours a day | 110 | down | 2 | - | -
90 percent of complaints are resolved within 10 working days | 110 | up | 90 | - | -
Less waste in the kitchen | 100 | down | - | - | -
20% less waste in the kitchen within a year | 111 | down | - | - | 20%
Between 15 and 20 new sign-ups per week | 110 | up | 15..20 | - | -
Cancellations back to 50 per month | 110 | down | 50 | - | -
Delivery time from 48 to 24 hours on average | 110 | down | 24 | 48 | -
Maintain our market share | 000 | keep | - | - | -
Maintain our market share of 18% in 2027 | 111 | keep | 18 | - | -
Increase the average customer rating from 3.8 to at least 4.3 stars on Trustpilot within six months | 111 | up | 4.3 | 3.8 | -
Help small farmers sell more | 000 | up | - | - | -
Deliver all projects on time and within budget | 110 | up | - | - | -
Record one podcast episode every two weeks until December | 111 | up | 1 | - | -
Lower average debtor days to 35 by the end of Q3 | 111 | down | 35 | - | -
Make at least 40% of purchases from local suppliers by 2028 | 111 | up | 40 | - | -
Reduce the number of helpdesk tickets per user by one fifth | 110 | down | - | - | 20%
Increase followers | 000 | up | - | - | -
The customer receives a quote within one day | 110 | down | 1 | - | -
Grow your network | 000 | up | - | - | -
Make 15 new LinkedIn connections this quarter | 111 | up | 15 | - | -
Our products are 100% recyclable in 2029 | 111 | up | 100 | - | -
Raise production capacity from 4,000 to 5,200 units a week | 110 | up | 5200 | 4000 | -
Faster lead time | 000 | down | - | - | -
Raise the customer satisfaction score by 1 point within six months | 111 | up | - | - | 1p
Twelve employees obtain the level 2 diploma in 2027 | 111 | up | 12 | - | -
A happy customer | 000 | - | - | - | -
Shorten the time between request and quote from 5 days to 2 days | 110 | down | 2 | 5 | -
Four newsletters are sent during the project | 111 | up | 4 | - | -
Recruit and train 50 peer educators by June 2027 | 111 | up | 50 | - | -
Increase from 40% to 60% the proportion of schools with a garden by 2029 | 111 | up | 60 | 40 | -
Reduce greenhouse gas emissions 30% below 2019 levels by 2030 | 111 | down | - | - | 30%
Build customer trust | 000 | - | - | - | -
Finalise the budget by 15 November | 111 | - | - | - | -
Gain 3 new wholesale accounts per quarter through cold calling | 111 | up | 3 | - | -
Enable faster decision making | 000 | up | - | - | -
Over the next year, increase my freelance income from $2,000 to $3,000 a month | 111 | up | 3000 | 2000 | -
Get 5,000 newsletter subscribers | 110 | up | 5000 | - | -
Reduce unplanned downtime on machine 7 to 2 hours per week by 1 May | 111 | down | 2 | - | -
Introduce a new appraisal form | 110 | - | - | - | -
Hit quota | 000 | - | - | - | -
`;
