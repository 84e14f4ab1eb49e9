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
De gemiddelde levertijd van webshopbestellingen is eind Q2 teruggebracht van 4 naar 2 dagen | 111 | down | 2 | 4 | -
Meer lef tonen | 000 | up | - | - | -
Efficiënter werken | 000 | up | - | - | -
Efficiënter inkopen van verpakkingen door te bundelen | 100 | up | - | - | -
Aan het einde van het traject heeft de kandidaat een baan van minstens 24 uur per week | 111 | up | 24 | - | -
80% van de ouders vult vóór 1 februari de enquête in | 111 | up | 80 | - | -
Extra omzet van € 30.000 uit onderhoud in 2027 | 111 | up | - | - | 30000a
Het gemiddelde rapportcijfer voor de kantine is minimaal een 7,5 | 110 | up | 7,5 | - | -
De gemeente vergunt 400 woningen in 2028 | 111 | up | 400 | - | -
Verzuimgesprekken voeren | 100 | - | - | - | -
Elke leidinggevende voert per kwartaal een verzuimgesprek | 111 | up | - | - | -
25% van de omzet uit producten jonger dan 3 jaar | 110 | up | 25 | - | -
De klik op de homepagebanner verhogen naar 2% | 110 | up | 2 | - | -
Geen enkele levering te laat in december | 111 | down | 0 | - | -
Aantal uren training per medewerker: 24 per jaar | 110 | up | 24 | - | -
Vóór 2030 minimaal 5 windmolens plaatsen | 111 | up | 5 | - | -
In 2028 is 1 op de 5 verkochte auto's elektrisch | 111 | up | 1 | - | -
Uitbreiden van het assortiment | 000 | up | - | - | -
Het assortiment biologische producten uitbreiden van 20 naar 50 artikelen | 110 | up | 50 | 20 | -
Van alle storingen wordt 85% op afstand opgelost | 110 | up | 85 | - | -
Personeel werven voor de keuken | 100 | up | - | - | -
Voor de keuken twee koks aannemen vóór het terrasseizoen | 111 | up | 2 | - | -
Een gezonde liquiditeit | 000 | - | - | - | -
Current ratio boven 1,5 | 110 | up | 1,5 | - | -
De uitval daalt elk jaar met 2% | 111 | down | - | - | 2%
De helft minder plastic in 2028 | 111 | down | - | - | 50%
Nieuwe huisstijl doorvoeren op alle voertuigen vóór april 2027 | 111 | up | - | - | -
Elke dag 10.000 stappen zetten | 111 | up | 10000 | - | -
Binnen 3 jaar schuldenvrij zijn | 111 | - | - | - | -
Verbeter de levertrouw van leveranciers naar 95% | 110 | up | 95 | - | -
Het aantal parkeerplaatsen gelijk houden op 120 | 110 | keep | 120 | - | -
Meer mond-tot-mondreclame | 000 | up | - | - | -
Gemiddeld 3 cross-sells per adviseur per week | 111 | up | 3 | - | -
De CV-ketels in alle 40 woningen zijn voor de winter vervangen | 111 | up | - | - | -
verlaag het verzuim in de nachtploeg | 100 | down | - | - | -
verhoog de klanttevredenheid | 000 | up | - | - | -
6 rapporten opgeleverd | 110 | up | 6 | - | -
% facturen betaald binnen 14 dagen | 000 | - | - | - | -
maandelijks minimaal 3 reviews verzamelen | 111 | up | 3 | - | -
levertijd onder 3 werkdagen | 110 | down | 3 | - | -
verloop onder 8% per jaar | 110 | down | 8 | - | -
4 toolboxmeetings per kwartaal | 111 | up | 4 | - | -
5 nieuwe klanten erbij | 110 | up | - | - | 5a
6% omzetgroei | 110 | up | - | - | 6%
15% kostenreductie | 110 | down | - | - | 15%
kostenreductie: target ≥ 8% | 110 | up | 8 | - | -
19 van de 20 leveringen op tijd | 110 | up | 19 | - | -
Voorkom fouten in de facturatie | 100 | down | - | - | -
Ik wil drie boeken lezen voor de zomer | 111 | up | 3 | - | -
Ziekteverzuim van 5,2% naar 4,8% | 110 | down | 4,8 | 5,2 | -
Omzet boven de € 1,5 miljoen houden in 2027 | 111 | up | 1500000 | - | -
Wij halen dit jaar 40.000 euro op voor de voedselbank | 111 | up | 40000 | - | -
Gemiddeld minder dan 2 fouten per 100 regels code | 110 | down | 2 | - | -
Geen enkele patiënt wacht langer dan 6 weken op een intake | 110 | down | 6 | - | -
Ik haal mijn vakdiploma | 110 | - | - | - | -
Een hoge klantwaardering | 000 | - | - | - | -
Het aantal actieve gebruikers van het portaal groeit maandelijks met 3% | 111 | up | - | - | 3%
Klantretentie > 90% | 110 | up | 90 | - | -
De omzet per medewerker stijgt met ten minste € 5.000 | 110 | up | - | - | 5000a
Wekelijkse verkoopcijfers delen met het team | 111 | - | - | - | -
Structureel overwerk voorkomen | 000 | down | - | - | -
Alle filialen AVG-proof | 110 | up | - | - | -
Uiterlijk week 12 zijn de verlofaanvragen ingediend | 111 | - | - | - | -
`;
