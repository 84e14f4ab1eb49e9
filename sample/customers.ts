const north = [
  'Dijkstra Installatietechniek', 'Noorderling Bouw', 'Klimaatbeheer Groningen', 'Van der Ploeg Loodgieters', 'Installatiebedrijf Hofstra',
  'Waddenbouw Harlingen', 'Technisch Bureau Meppel', 'Zwolse Warmte', 'Bouwbedrijf De Vries & Bos', 'Drentse Dakwerken',
  'Aannemersbedrijf Kuipers', 'Elektro Wiersma', 'Hotel De Stadspoort', 'Woonstichting Noorderland', 'Jansma Koeltechniek',
  'Veenkoloniale Bouw', 'Postma Sanitair', 'Energie Coöperatie Leek', 'Van Zanten Onderhoud', 'Machinefabriek Assen',
] as const;

const south = [
  'Brabant Klimaattechniek', 'Loodgietersbedrijf Aksoy', 'Van Gestel Installaties', 'Limburgse Warmtepompen', 'Bouwgroep Kempenland',
  'Peeters Sanitair Turnhout', 'Janssen & Zn. Verwarming', 'Maasbouw Venlo', 'Technische Dienst Roermond', 'Woonpunt Zuid',
  'Elektro Verbeek', 'Smulders Ventilatie', 'Claes Dakwerken Hasselt', 'Van den Broek Onderhoud', 'Kasteelhotel Vaeshartelt',
  'Aannemersbedrijf Rutten', 'Bouwmij De Linde', 'El Idrissi Totaaltechniek', 'Zorggroep Maasdal', 'Koeltechniek Antwerpen',
] as const;

const counter = [
  'Klusbedrijf Van Rijn', 'De Handige Hendrik', 'Montagebedrijf Demir', 'Badkamerhuis Utrecht', 'Loodgieter Snel', 'VvE Parkzicht',
  'Sportclub De Meer', 'Basisschool Het Kompas', 'Aannemer Kok', 'Onderhoudsbedrijf Sterk', 'Elektra Thuis', 'Installatieservice Özdemir',
  'Camping De Zandkuil', 'Huisartsenpraktijk Lindelaan', 'Bakkerij Verschuren', 'Tuincentrum Groenrijk', 'Garage Van Loon', 'Restaurant De Kade',
  'Kinderopvang De Eekhoorn', 'Verhuurbedrijf Tilstra', 'Zwembad De Dolfijn', 'Schildersbedrijf Maas', 'Stukadoor Kowalski', 'Dakdekker Van Beek',
] as const;

/** The customers that a team serves. */
export const customersOf = { Binnendienst: counter, 'Buitendienst Noord': north, 'Buitendienst Zuid': south };

export const regionOf = { Binnendienst: 'Landelijk', 'Buitendienst Noord': 'Noord', 'Buitendienst Zuid': 'Zuid' };
