import type { ShapeFindings } from '../../core/messages/shape-findings';
import type { FindingTexts } from '../texts';

export const shapeFindings: FindingTexts<ShapeFindings> = {
  'component.noMeasure': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: er is geen maatstaf, dus er valt niets te rekenen.`,
    advice: 'Kies een maatstaf. Voor een vast bedrag per periode laat u ook de vorm leeg en kiest u bij Over “vast bedrag”.',
  }),
  'component.amountNeedsThreshold': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: het bedrag heeft een maatstaf maar geen drempel en geen staffel, dus wanneer het wordt betaald is onbekend.`,
    advice: 'Vul de drempel in, of zet de bedragen in de tabel Staffels; laat de maatstaf leeg voor een bedrag dat altijd geldt.',
  }),
  'component.amountsNoBase': ({ scheme, component, column }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: in de staffel staan bedragen, en een bedrag kan niet nog eens over iets worden berekend.`,
    advice: `Maak de kolom ${column} leeg, of zet percentages in de staffel.`,
  }),
  'component.directNeedsBase': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: de realisatie is hier de uitbetaling, maar waarvan is onduidelijk: over een bedrag kan niet.`,
    advice: 'Kies bij Over “doelbonus”, “vast bedrag” of “doel”.',
  }),
  'component.excessTierCircle': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: het meerdere begint bij de bereikte schijf, en de schijf wordt bij het meerdere gezocht; dat draait in een kring.`,
    advice: 'Kies bij “Schijf op” het hele resultaat, of laat het meerdere boven de drempel of het doel beginnen.',
  }),
  'component.gridNeedsLookup': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: een tabel met twee ingangen heeft een tweede maatstaf nodig.`,
    advice: 'Vul bij “Schijf volgens” de maatstaf van de tweede ingang in.',
  }),
  'component.lookupWithSlices': ({ scheme, component, column }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: bij schijven of stappen die één voor één vol raken, kan geen andere maatstaf de schijf bepalen.`,
    advice: `Kies de vorm “over het geheel”, of maak de kolom ${column} leeg.`,
  }),
  'component.unknownLookup': ({ scheme, component, measure }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: de maatstaf “${measure}” bestaat niet of kan niet worden berekend.`,
    advice: 'Zet de maatstaf in de tabel Maatstaven of kies een bestaande.',
  }),
  'component.progressNeedsBaseline': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: voor voortgang vanaf begin ontbreekt de beginwaarde.`,
    advice: 'Vul de beginwaarde in, of kies een andere rekenwijze.',
  }),
  'component.rangeNeedsLimits': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: de realisatie geldt binnen een band, maar de band is niet ingevuld.`,
    advice: 'Vul “Band vanaf” of “Band tot” in, of beide.',
  }),
  'component.rangeReversed': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: de grenzen van de band staan niet op volgorde: buitengrens laag, band vanaf, band tot, buitengrens hoog.`,
    advice: 'Verbeter de grenzen.',
  }),
  'component.formulaNeedsRatios': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: deze rekenwijze geeft een percentage en geen deel van het bedrag, dus het bedrag kan niet bij het doel worden verdeeld of afgekapt.`,
    advice: 'Kies “resultaat ÷ doel”, of laat het onderdeel over de doelbonus of een vast bedrag gaan.',
  }),
  'component.inputCapPerDeal': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: een plafond op de telling geldt voor het hele resultaat, en dit onderdeel rekent per order.`,
    advice: 'Gebruik “Plafond per order”, of reken per periode.',
  }),
  'component.carryNeedsPeriod': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: een negatief resultaat meenemen kan alleen als er per periode met een som of aantal wordt gerekend; over het jaar tot nu gebeurt het vanzelf.`,
    advice: 'Kies “eerste schijf” of “nul”, of reken per periode.',
  }),
  'component.rankNeedsPeriod': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: een wedstrijd gaat over een hele periode, niet per order of over het jaar tot nu.`,
    advice: 'Kies bij Per “periode”.',
  }),
  'component.gridExtend': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: een tabel met twee ingangen kan niet worden doorgetrokken voorbij haar punten.`,
    advice: 'Kies “nul” of “gelijk”, of voeg rijen toe aan de tabel.',
  }),
  'component.rangeNeedsPeriod': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: een band geldt voor een hele periode, niet voor het jaar tot nu.`,
    advice: 'Reken per periode, of kies een andere rekenwijze.',
  }),
  'component.runningDealAmounts': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: een bedrag per trede kan niet per order over een doorlopende stand, want elke order zou het opnieuw krijgen.`,
    advice: 'Kies bij Per “jaar tot nu”, “periode” of “order”.',
  }),
  'scheme.roundingRow': ({ scheme }) => ({
    problem: `Regeling ${scheme} rondt elke order af, maar geen van haar onderdelen betaalt per order een bedrag; er is per onderdeel afgerond.`,
    advice: 'Kies bij “Afronden per” het onderdeel, of laat een onderdeel per order rekenen.',
  }),
  'component.noEffect': ({ scheme, component, column }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: wat in de kolom ${column} staat, heeft bij deze combinatie van vorm en invoer geen gevolg.`,
    advice: 'Maak de cel leeg, of controleer de vorm en de invoer.',
  }),
  'tiers.needsAmounts': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: deze vorm betaalt bedragen, maar in de staffel staan percentages.`,
    advice: 'Vul de kolom Bedrag in, of kies een vorm met percentages.',
  }),
  'tiers.needsRates': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: in de staffel staan bedragen, maar deze vorm rekent met percentages.`,
    advice: 'Kies de vorm “bedrag per trede”, of vul percentages in.',
  }),
  'tiers.noEnd': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: de laatste trede heeft geen einde, dus een deel ervan bestaat niet.`,
    advice: 'Voeg een laatste rij toe met bij Vanaf waar de laatste trede ophoudt, en laat het bedrag daar leeg.',
  }),
  'tiers.notPlaces': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: een plaats in een wedstrijd is een heel getal: 1, 2, 3 …`,
    advice: 'Zet bij Vanaf de plaats.',
  }),
  'tiers.secondUnused': ({ scheme, component, from }, format) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: de rij vanaf ${format.number(from, 4)} heeft een tweede ingang, maar de vorm is geen tabel met twee ingangen.`,
    advice: 'Kies de vorm “tabel met twee ingangen”, of maak de kolom “Vanaf tweede” leeg.',
  }),
  'tiers.noSecond': ({ scheme, component, from }, format) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: de rij vanaf ${format.number(from, 4)} mist haar tweede ingang.`,
    advice: 'Vul “Vanaf tweede” in; elke rij is één cel van de tabel.',
  }),
  'tiers.gridTwice': ({ scheme, component, from, second }, format) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: de cel vanaf ${format.number(from, 4)} en ${format.number(second, 4)} staat er twee keer.`,
    advice: 'Laat er één staan.',
  }),
  'tiers.gridHole': ({ scheme, component, from, second }, format) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: de cel vanaf ${format.number(from, 4)} en ${format.number(second, 4)} ontbreekt.`,
    advice: 'Voeg de rij toe: elke combinatie van beide ingangen heeft een cel nodig.',
  }),
};
