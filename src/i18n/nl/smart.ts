import type { BetterWay, FigureRhythm, Rhythm, SmartQuestions, SmartReasons } from '../../core/messages/smart-messages';
import { kpiFigure } from '../format/kpi-figure';
import type { Format, Texts } from '../texts';

const better: Readonly<Record<BetterWay, string>> = { higher: 'hoger', lower: 'lager', range: 'binnen grenzen' };
const rhythms: Readonly<Record<Rhythm, string>> = {
  day: 'dag', week: 'week', twoWeeks: 'twee weken', month: 'maand', quarter: 'kwartaal', halfYear: 'half jaar', year: 'jaar',
};
/** Two of each. */
const twice: Readonly<Record<FigureRhythm, string>> = { month: 'twee maanden', quarter: 'twee kwartalen', halfYear: 'een jaar', year: 'twee jaar' };
/** De kans in gewone woorden; van 1% tot 99%. */
const small = (chance: number, format: Format): string => (chance <= 0.01 ? 'kleiner dan 1%' : format.percent(Math.round(chance * 100) / 100));
const likely = (chance: number | null, format: Format): string => {
  if (chance === null) return 'Hoe groot de kans daarop is, is uit de cijfers nog niet te zeggen.';
  return chance >= 0.99 ? 'Naar de eigen cijfers is de kans groter dan 99%.' : `Naar de eigen cijfers is de kans ongeveer ${format.percent(Math.round(chance * 100) / 100)}.`;
};
/** ‘Omzet’, of ‘deze KPI’ als de naam niet te lezen is. */
const named = (kpi: string): string => (kpi === '' ? 'deze KPI' : `‘${kpi}’`);

export const smartReasons: Texts<SmartReasons> = {
  'smart.unreadable': ({ column }) => `De cel in de kolom ${column} is niet te lezen; zie de bevindingen.`,
  'smart.specific.met': ({ direction, isDefault, who }) => {
    const way = `${better[direction]} is beter${isDefault && direction !== 'range' ? ' (de richting is leeg, dus hoger geldt)' : ''}`;
    return who === '' ? `Er staat wat er telt en welke kant op beter is: ${way}.` : `Er staat wat er telt, voor of door wie (${who}), en welke kant op beter is: ${way}.`;
  },
  'smart.specific.noSubject': () => 'Er staat alleen een naam: geen omschrijving, eenheid of maatstaf die zegt wat er geteld wordt.',
  'smart.specific.noLimits': () => 'Het moet binnen grenzen blijven, maar de ondergrens of de bovengrens ontbreekt.',
  'smart.specific.nobody': () => 'Er staat niet voor welk team, welk project of welke persoon de KPI is, en ook geen eigenaar.',
  'smart.measurable.met': ({ last, baseline, unit, figures, periods }, format) => {
    const filled = figures === null ? '' : ` Van de ${format.number(periods, 0)} afgesloten perioden ${figures === 1 ? 'heeft' : 'hebben'} er ${format.number(figures, 0)} een cijfer.`;
    return baseline === null ? `Er zijn cijfers tot en met ${format.day(last)}.${filled}` : `Er zijn cijfers tot en met ${format.day(last)}; de nulmeting is ${kpiFigure(baseline, unit, format)}.${filled}`;
  },
  'smart.measurable.gaps': ({ figures, periods }, format) => `Van de ${format.number(periods, 0)} perioden sinds het eerste cijfer hebben er maar ${format.number(figures, 0)} een cijfer.`,
  'smart.measurable.old': ({ last, rhythm }, format) => `Het laatste cijfer gaat tot en met ${format.day(last)}: meer dan ${twice[rhythm]} geleden.`,
  'smart.measurable.noFigures': () => 'Er zijn een eenheid en een doel, maar nog geen enkel cijfer; of het te meten is, moet nog blijken.',
  'smart.measurable.nothing': () => 'Er is geen maatstaf en geen cijfer, en ook geen eenheid met een doel.',
  'smart.measurable.unknownMeasure': ({ measure }) => `De maatstaf ‘${measure}’ staat niet in de tabel Maatstaven.`,
  'smart.measurable.brokenMeasure': ({ measure }) => `De maatstaf ‘${measure}’ kan niet worden berekend; zie de bevindingen.`,
  'smart.measurable.noRows': ({ measure }) => `De tabel van maatstaf ‘${measure}’ heeft nog geen rijen tot vandaag.`,
  'smart.achievable.met': ({ owner, baseline, target, unit, chance }, format) =>
    baseline === target
      ? `${owner} staat ervoor; het niveau van ${kpiFigure(target, unit, format)} wordt vastgehouden. ${likely(chance, format)}`
      : `${owner} staat ervoor; van ${kpiFigure(baseline, unit, format)} naar ${kpiFigure(target, unit, format)} past bij de richting. ${likely(chance, format)}`,
  'smart.achievable.metRange': ({ owner, baseline, lower, upper, unit, chance }, format) =>
    `${owner} staat ervoor; vanaf ${kpiFigure(baseline, unit, format)} tussen ${kpiFigure(lower, unit, format)} en ${kpiFigure(upper, unit, format)}. ${likely(chance, format)}`,
  'smart.achievable.metByFigures': ({ owner, chance }, format) => `${owner} staat ervoor. ${likely(chance, format)}`,
  'smart.achievable.unlikely': ({ chance, figures, isFew }, format) =>
    isFew
      ? `Naar de eigen cijfers is de kans maar ${small(chance, format)}; met ${format.number(figures, 0)} cijfers is dat nog geen vast oordeel.`
      : `Naar de ${format.number(figures, 0)} eigen cijfers is de kans dat het doel op tijd gehaald wordt maar ${small(chance, format)}.`,
  'smart.achievable.noOwner': () => 'Er is geen eigenaar, dus niemand heeft deze KPI op zich genomen.',
  'smart.achievable.ownerLeft': ({ owner, day }, format) => `Eigenaar ${owner} is sinds ${format.day(day)} uit dienst, dus niemand staat er nog voor.`,
  'smart.achievable.unknownOwner': ({ owner }) => `Eigenaar ${owner} is geen medewerker, team of functie uit de tabel Medewerkers.`,
  'smart.achievable.noTarget': () => 'Er is geen doel, dus of het haalbaar is, valt nergens aan af te meten.',
  'smart.achievable.noBaseline': () => 'Er is geen nulmeting, dus hoe ver het doel weg ligt, is niet bekend.',
  'smart.achievable.beyond': ({ baseline, target, direction, unit }, format) =>
    `De nulmeting (${kpiFigure(baseline, unit, format)}) is al beter dan het doel (${kpiFigure(target, unit, format)}), want ${better[direction]} is beter.`,
  'smart.achievable.limitsReversed': ({ lower, upper, unit }, format) =>
    `De ondergrens (${kpiFigure(lower, unit, format)}) ligt niet onder de bovengrens (${kpiFigure(upper, unit, format)}).`,
  'smart.achievable.targetElsewhere': () => 'Het doel staat per periode in de tabel Doelen; de sprong vanaf de nulmeting is daardoor niet te beoordelen.',
  'smart.relevant.met': ({ goal }) => `De KPI draagt bij aan de doelstelling ‘${goal}’.`,
  'smart.relevant.drives': ({ drives }) => `De KPI brengt de lagging KPI ‘${drives}’ in beweging.`,
  'smart.relevant.noGoal': () => 'De KPI hoort bij geen doelstelling en stuurt geen lagging KPI.',
  'smart.relevant.unknownGoal': ({ goal }) => `De doelstelling ‘${goal}’ staat niet in de tabel Doelstellingen.`,
  'smart.relevant.noGoals': ({ goal }) => `De doelstelling ‘${goal}’ is nergens uitgewerkt: er is geen tabel Doelstellingen.`,
  'smart.relevant.drivesUnknown': ({ drives }) => `Er staat geen doelstelling, en de KPI ‘${drives}’ die gestuurd zou worden, bestaat niet.`,
  'smart.relevant.drivesLeading': ({ drives }) => `Er staat geen doelstelling, en ‘${drives}’ is zelf een leading KPI: het resultaat ontbreekt.`,
  'smart.relevant.drivesNoKind': ({ drives }) => `Er staat geen doelstelling, en of ‘${drives}’ een resultaat (lagging) is, is niet ingevuld.`,
  'smart.timeBound.met': ({ deadline, checkpoint }, format) => `De deadline is ${format.day(deadline)}, met een ijkpunt op ${format.day(checkpoint)}.`,
  'smart.timeBound.noDeadline': () => 'Er is geen deadline.',
  'smart.timeBound.past': ({ deadline }, format) => `De deadline ${format.day(deadline)} is voorbij.`,
  'smart.timeBound.reversed': ({ start, deadline }, format) => `De KPI begint op ${format.day(start)}, na de deadline van ${format.day(deadline)}.`,
  'smart.timeBound.noRhythm': () => 'Er is geen ritme, dus tot de deadline kijkt niemand tussentijds.',
  'smart.timeBound.tooSlow': ({ rhythm, from, deadline }, format) =>
    `Tussen ${format.day(from)} en de deadline van ${format.day(deadline)} past het ritme ${rhythms[rhythm]} geen twee keer, dus tussentijds bijsturen kan niet.`,
};

export const smartQuestions: Texts<SmartQuestions> = {
  'ask.readable': ({ column }) => `Wat moet er in de kolom ${column} staan?`,
  'ask.subject': ({ kpi }) => `Wat telt u precies bij ${named(kpi)}, en in welke eenheid?`,
  'ask.limits': ({ kpi }) => `Tussen welke twee waarden is ${named(kpi)} goed?`,
  'ask.who': ({ kpi }) => `Voor welk team, welk project of welke persoon is ${named(kpi)}?`,
  'ask.newFigure': ({ kpi, last }, format) => `Wie vult de cijfers van ${named(kpi)} na ${format.day(last)} aan, en wordt er nog wel gemeten?`,
  'ask.figures': ({ kpi }) => `Waar komen de cijfers van ${named(kpi)} vandaan: uit een maatstaf of uit de tabel Realisatie?`,
  'ask.gaps': ({ kpi }) => `Wie vult de ontbrekende cijfers van ${named(kpi)} in, en waarom ontbreken ze?`,
  'ask.closerTarget': ({ kpi }) => `Wat gaat u anders doen om ${named(kpi)} te halen, of welk doel past wel bij wat u gewend bent?`,
  'ask.best': ({ kpi }) => `Wat is het beste dat bij ${named(kpi)} haalbaar is, of dat anderen halen?`,
  'ask.stillWorth': ({ kpi }) => `Is ${named(kpi)} nog iets om op te sturen, of is volgen genoeg?`,
  'ask.authority': ({ kpi, owner }) => `Kan ${owner} ${named(kpi)} zelf beïnvloeden? Zet ja, deels of nee in de kolom Zelf te sturen; is die er niet, zet haar er dan bij.`,
  'ask.together': ({ kpi }) => `Wie moet er meedoen om ${named(kpi)} in beweging te brengen?`,
  'ask.measure': ({ measure }) => `Welke tabel en welke kolom geven het cijfer van ‘${measure}’?`,
  'ask.owner': ({ kpi }) => `Wie kan ${named(kpi)} in beweging brengen en neemt hem op zich?`,
  'ask.ownerInPeople': ({ owner }) => `Hoe staat ${owner} in de tabel Medewerkers, of moet die naam daar nog bij?`,
  'ask.target': ({ kpi }) => `Welk getal moet ${named(kpi)} bereiken?`,
  'ask.baseline': ({ kpi }) => `Waar staat ${named(kpi)} nu?`,
  'ask.furtherTarget': ({ kpi }) => `Welk doel voor ${named(kpi)} ligt verder dan waar u nu staat?`,
  'ask.targetHere': ({ kpi }) => `Naar welk getal moet ${named(kpi)} in totaal, en waar staat het nu?`,
  'ask.goal': ({ kpi }) => `Aan welke doelstelling draagt ${named(kpi)} bij?`,
  'ask.goalRow': ({ goal }) => `Wat houdt de doelstelling ‘${goal}’ in, en wie staat ervoor?`,
  'ask.kind': ({ drives }) => `Is ‘${drives}’ een resultaat (lagging) of gaat het eraan vooraf (leading)?`,
  'ask.deadline': ({ kpi }) => `Wanneer moet ${named(kpi)} bereikt zijn?`,
  'ask.newDeadline': ({ kpi }) => `Is ${named(kpi)} bereikt, en zo niet: wat is de nieuwe deadline?`,
  'ask.dates': ({ kpi }) => `Wanneer begint ${named(kpi)}, en wanneer moet het doel bereikt zijn?`,
  'ask.rhythm': ({ kpi }) => `Hoe vaak bekijkt u ${named(kpi)}: elke week, elke maand, elk kwartaal?`,
  'ask.fasterRhythm': ({ kpi, deadline }, format) => `Wanneer kijkt u vóór ${format.day(deadline)} of ${named(kpi)} op koers ligt?`,
};
