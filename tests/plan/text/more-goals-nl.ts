/** More goals in Dutch, in other words and longer sentences; the columns are those of `own-goals-nl`. */
export const moreGoalsNl = `
Ons doel is om in 2027 minstens 500 warmtepompen te installeren | 111 | up | 500 | - | -
Tegen eind juni moet de gemiddelde score op de patiëntenenquête 8,4 zijn | 111 | up | 8,4 | - | -
We gaan de komende twee kwartalen 3 nieuwe vestigingen openen in Oost-Nederland | 111 | up | 3 | - | -
Ik wil beter leren luisteren | 000 | up | - | - | -
Ik wil voor 1 mei mijn rijbewijs halen | 111 | - | - | - | -
Het ziekteverzuim is op 31 december gedaald tot 4,5% | 111 | down | 4,5 | - | -
De omzet van de servicedienst stijgt van 1,2 naar 1,5 miljoen euro | 110 | up | 1500000 | 1,2 | -
Meer dan 80% van de cursisten rondt de opleiding af | 110 | up | 80 | - | -
Minder dan 5 klachten per 1.000 zendingen | 110 | down | 5 | - | -
Aan het eind van dit kalenderjaar werkt 40% van onze chauffeurs met de nieuwe app | 111 | up | 40 | - | -
De wachtlijst is binnen zes weken met een kwart verminderd | 111 | down | - | - | 25%
Foutloze facturen | 000 | - | - | - | -
Elke vrijdag een teamoverleg houden | 111 | - | - | - | -
Per kwartaal twee klantpanels organiseren | 111 | up | 2 | - | -
De klantenservice verbeteren met 10% | 000 | up | - | - | 10%
Professioneler overkomen bij klanten | 000 | up | - | - | -
Het aantal gevolgde cursusdagen per medewerker verhogen van 2 naar 4 | 110 | up | 4 | 2 | -
Reistijd naar klanten terugbrengen met 15 minuten per bezoek | 110 | down | - | - | 15a
Gemiddeld cijfer van minimaal een 8 op Zorgkaart | 110 | up | 8 | - | -
Een 7,5 scoren op het medewerkersonderzoek van oktober | 111 | up | 7,5 | - | -
Bij 9 van de 10 leveringen is de pakbon compleet | 110 | up | 9 | - | -
Alle openstaande facturen vóór het einde van de maand innen | 111 | up | - | - | -
Over drie jaar is de helft van ons wagenpark elektrisch | 111 | up | 50 | - | -
Het aantal meldingen van agressie halveren binnen één jaar | 111 | down | - | - | 50%
De uitstoot in 2030 met 55% terugdringen ten opzichte van 1990 | 111 | down | - | - | 55%
Bouw een app | 110 | - | - | - | -
Stel vóór 15 februari een inkoopbeleid vast | 111 | - | - | - | -
Implementatie van het nieuwe roostersysteem afgerond in week 40 | 111 | - | - | - | -
Iedere maandag de voorraad controleren | 111 | - | - | - | -
Vanaf september geven alle docenten les via het digibord | 111 | up | - | - | -
De gemiddelde verkoopprijs met € 2,50 verhogen | 110 | up | - | - | 2,5a
Naar 1.000 abonnees vóór kerst | 111 | up | 1000 | - | -
Het percentage vrouwen in leidinggevende functies stijgt naar 35% in 2028 | 111 | up | 35 | - | -
Drie keer per week hardlopen | 111 | up | 3 | - | -
Vaker sporten | 000 | up | - | - | -
Ik ga in drie maanden 10 kilometer kunnen hardlopen | 111 | up | 10 | - | -
Meer aandacht voor de cliënt | 000 | up | - | - | -
Bijdragen aan een prettige werksfeer | 000 | - | - | - | -
Blogs schrijven | 100 | - | - | - | -
Workshops organiseren voor ouders | 100 | - | - | - | -
Vier workshops voor ouders organiseren vóór de kerstvakantie | 111 | up | 4 | - | -
Cliënten kunnen zelfstandig reizen | 000 | - | - | - | -
De website bezoekers verhogen met 25% in 6 maanden tijd | 111 | up | - | - | 25%
De gemiddelde besteding per klant van € 38 naar € 45 in het najaar | 111 | up | 45 | 38 | -
Klanten beter van dienst zijn | 000 | up | - | - | -
Kosten per order onder de € 3 houden | 110 | down | 3 | - | -
99,9% uptime van het klantportaal | 110 | up | 99,9 | - | -
Uitval maximaal 1,5% per maand | 110 | down | 1,5 | - | -
Onze zichtbaarheid op social media vergroten | 000 | up | - | - | -
Instagram: van 2.000 naar 5.000 volgers eind 2027 | 111 | up | 5000 | 2000 | -
Het team telt op 1 april 12 mensen | 111 | up | 12 | - | -
Het aantal overuren blijft gelijk | 000 | keep | - | - | -
Medewerkerstevredenheid stabiel houden op 7,6 | 110 | keep | 7,6 | - | -
De levertijd verkorten zodat klanten sneller geholpen worden | 000 | down | - | - | -
Nieuwe medewerkers binnen 4 weken inwerken | 110 | down | 4 | - | -
80% van de bestellingen dezelfde dag verzenden | 110 | up | 80 | - | -
Telefonische wachttijd: maximaal 45 seconden | 110 | down | 45 | - | -
Opleveren van 3 modules in Q1 en 2 in Q2 | 111 | up | 3 | - | -
Winkelbezoek +5% t.o.v. 2025 | 110 | up | - | - | 5%
De beste bakker van Nederland worden | 000 | - | - | - | -
Uiterlijk in het voorjaar is de nieuwe parkeerplaats in gebruik | 111 | - | - | - | -
Leerlingen voelen zich veilig op school | 000 | - | - | - | -
90% van de leerlingen voelt zich veilig op school | 110 | up | 90 | - | -
Snellere levering | 000 | up | - | - | -
Beperk het aantal wijzigingen per project tot 3 | 110 | down | 3 | - | -
De productie draait eind dit jaar op 95% bezetting | 111 | up | 95 | - | -
Eén nieuwe klant per week | 111 | up | 1 | - | -
`;
