import type { ForecastMethod, SeriesReasons, SeriesUnit, Strength } from '../../core/messages/series-messages';
import type { Format, Texts } from '../texts';
import { count } from './count';

const one: Readonly<Record<SeriesUnit, string>> = { year: 'jaar', halfYear: 'half jaar', quarter: 'kwartaal', month: 'maand', fourWeeks: 'periode', week: 'week', period: 'periode' };
const more: Readonly<Record<SeriesUnit, string>> = { year: 'jaar', halfYear: 'halve jaren', quarter: 'kwartalen', month: 'maanden', fourWeeks: 'perioden', week: 'weken', period: 'perioden' };
/** ‘het vorige kwartaal’ */
const previous: Readonly<Record<SeriesUnit, string>> = { year: 'het vorige jaar', halfYear: 'het vorige halve jaar', quarter: 'het vorige kwartaal', month: 'de vorige maand', fourWeeks: 'de vorige periode', week: 'de vorige week', period: 'de vorige periode' };
const strengths: Readonly<Record<Strength, string>> = { strong: 'sterk', clear: 'duidelijk', weak: 'zwak' };
export const methods: Readonly<Record<ForecastMethod, string>> = {
  lastValue: 'hetzelfde als de laatste keer',
  sameAsLastYear: 'hetzelfde als een jaar eerder',
  drift: 'de gemiddelde groei of daling tot nu toe gaat door',
  average: 'het gemiddelde van alle eerdere cijfers',
  runRate: 'het gemiddelde van de laatste drie cijfers',
  following: 'wat in het verleden volgde op twee zulke cijfers na elkaar',
  smoothing: 'niveau en trend van de laatste tijd, waarbij de trend afvlakt',
  seasonal: 'het patroon van eerdere jaren op het niveau van nu',
  theta: 'het niveau van de laatste tijd met de helft van de trend',
};

const spans = (amount: number, unit: SeriesUnit, format: Format): string => count(amount, one[unit], more[unit], format);

/** ‘(sterk verband, 34 maanden)’ */
const basis = ({ strength, points, few, unit }: { readonly strength: Strength; readonly points: number; readonly few: boolean; readonly unit: SeriesUnit }, format: Format): string =>
  `(${strengths[strength]} verband, ${few ? 'pas ' : ''}${spans(points, unit, format)})`;

const turned = (leading: string, lagging: string, opposite: boolean): string => (opposite ? ` Meer ${leading} gaat samen met minder ${lagging}.` : '');

/** ‘ongeveer 34%’; at either end only that it is very small or large. */
const likely = (chance: number, format: Format): string => (chance <= 0.01 ? 'kleiner dan 1%' : chance >= 0.99 ? 'groter dan 99%' : `ongeveer ${format.percent(Math.round(chance * 100) / 100)}`);

interface Past {
  readonly origins: number;
  readonly off: number | null;
  readonly noBetter: boolean;
  readonly unit: SeriesUnit;
}
/** How close it came, and whether that is any better than ‘as last month’. */
const past = ({ origins, off, noBetter, unit }: Past, format: Format): string => {
  const close = off === null ? `getoetst op ${spans(origins, unit, format)} uit het verleden` : `getoetst op ${spans(origins, unit, format)} uit het verleden zat dit er gemiddeld ${format.percent(Math.round(off * 100) / 100)} naast`;
  return noBetter ? `${close}, en ‘net als ${previous[unit]}’ kwam daar minstens zo dichtbij.` : `${close}.`;
};

export const seriesReasons: Texts<SeriesReasons> = {
  'series.forecastTooShort': ({ points, needed, unit }, format) => `Voor een voorspelling zijn cijfers over minstens ${spans(needed, unit, format)} nodig; er ${points === 1 ? 'is' : 'zijn'} er ${format.number(points, 0)}.`,
  'series.leadLagTooShort': ({ points, needed, unit }, format) =>
    points === 0
      ? `Er zijn geen ${more[unit]} waarover beide KPI’s een cijfer hebben; om te zien wat vooruitloopt, zijn er minstens ${format.number(needed, 0)} nodig.`
      : `Om te zien wat vooruitloopt, zijn van beide KPI’s cijfers over minstens ${spans(needed, unit, format)} nodig; er ${points === 1 ? 'is' : 'zijn'} er ${format.number(points, 0)}.`,
  'series.chanceTooShort': ({ points, needed, unit }, format) => `Voor een kans zijn cijfers over minstens ${spans(needed, unit, format)} nodig; er ${points === 1 ? 'is' : 'zijn'} er ${format.number(points, 0)}.`,
  'series.profileTooShort': ({ years, needed }, format) => `Voor een seizoenspatroon ${needed === 1 ? 'is minstens 1 vol jaar' : `zijn minstens ${format.number(needed, 0)} volle jaren`} nodig; er ${years === 1 ? 'is' : 'zijn'} er ${format.number(years, 0)}.`,
  'series.dayProfileTooShort': ({ periods, needed }, format) => `Voor een patroon per werkdag zijn minstens ${format.number(needed, 0)} eerdere perioden nodig; er ${periods === 1 ? 'is' : 'zijn'} er ${format.number(periods, 0)}.`,
  'series.periodEndNothing': () => 'Er is nog geen cijfer van deze periode, en te weinig van eerdere perioden.',
  'series.tooManyGaps': ({ points, missing, unit }, format) => `Er ontbreken cijfers over ${spans(missing, unit, format)}, tegen ${format.number(points, 0)} met een cijfer; zo is er niets betrouwbaars uit af te leiden.`,
  'series.notPositive': () => 'Een jaar telt op tot 0 of minder, of een deel ervan is gemiddeld negatief; een aandeel per periode bestaat dan niet.',
  'series.forecast': ({ method, ...tried }, format) => `Verwacht uit wat in het verleden het dichtst bij kwam, vooral: ${methods[method]}; ${past(tried, format)}`,
  'series.neverChanged': ({ points, unit }, format) => `Het cijfer was ${spans(points, unit, format)} lang hetzelfde; verwacht wordt dat het zo blijft.`,
  'series.endByPace': ({ elapsed }, format) => `Doorgerekend vanaf nu: ${format.percent(Math.round(elapsed * 100) / 100)} van de periode is voorbij; er zijn te weinig eerdere perioden om te zeggen hoe zeker dat is.`,
  'series.endByHistory': ({ points, unit }, format) => `Verwacht uit ${spans(points, unit, format)} van hiervoor; van deze periode zelf is nog geen cijfer.`,
  'series.endByBoth': ({ elapsed, points, unit }, format) => `Verwacht uit het tempo tot nu toe (${format.percent(Math.round(elapsed * 100) / 100)} van de periode is voorbij) en ${spans(points, unit, format)} van hiervoor.`,
  'series.chance': ({ chance, periods, points, reachedBefore, unit }, format) =>
    `Kans ${likely(chance, format)} dat het doel op de deadline gehaald is, ${spans(periods, unit, format)} na de laatste hele periode met een cijfer; tot nu toe was dat in ${reachedBefore === 0 ? 'geen' : format.number(reachedBefore, 0)} van de ${spans(points, unit, format)} zo.`,
  'series.chanceOfTotal': ({ chance, share, ahead, points, unit }, format) =>
    `Kans ${likely(chance, format)} dat het totaal het doel haalt: ${share === null ? '' : `${format.percent(Math.round(share * 100) / 100)} is er al, en `}na de laatste hele periode met een cijfer ${ahead === 1 ? 'komt' : 'komen'} er nog ${spans(ahead, unit, format)} (voorspeld uit ${spans(points, unit, format)}).`,
  'series.neverChangedSoFar': ({ reached, points, unit }, format) => `Het cijfer was ${spans(points, unit, format)} lang hetzelfde en haalt het doel ${reached ? 'daarmee' : 'daarmee niet'}; hoe groot de kans op verandering is, is niet te zeggen.`,
  'series.noTarget': () => 'Het doel of de deadline is niet te lezen, dus een kans is niet te berekenen.',
  'series.decided': ({ reached }) => (reached ? 'De deadline is er, en het laatste cijfer haalt het doel.' : 'De deadline is er, en het laatste cijfer haalt het doel niet.'),
  'series.leads': ({ lag, ...found }, format) => `Loopt gemiddeld ${spans(lag, found.unit, format)} vooruit op ${found.lagging} ${basis(found, format)}.${turned(found.leading, found.lagging, found.opposite)}`,
  'series.together': (found, format) => `Beweegt in ${found.unit === 'month' || found.unit === 'week' || found.unit === 'period' || found.unit === 'fourWeeks' ? `dezelfde ${one[found.unit]}` : `hetzelfde ${found.unit === 'halfYear' ? 'halve jaar' : one[found.unit]}`} als ${found.lagging} ${basis(found, format)}; het loopt er niet op vooruit.${turned(found.leading, found.lagging, found.opposite)}`,
  'series.reversed': ({ lag, ...found }, format) => `Komt juist ${spans(lag, found.unit, format)} na ${found.lagging} ${basis(found, format)}; het loopt er niet op vooruit.${turned(found.leading, found.lagging, found.opposite)}`,
  'series.trendOnly': ({ lagging, points, unit }, format) => `Heeft dezelfde trend of hetzelfde seizoen als ${lagging}, maar de veranderingen hangen niet aantoonbaar samen (${spans(points, unit, format)}).`,
  'series.noRelation': ({ lagging, points, few, unit }, format) => `Er is geen verband met ${lagging} aangetoond (${few ? 'pas ' : ''}${spans(points, unit, format)}).`,
  'series.noVariation': ({ kpi }) => `${kpi} is elke keer hetzelfde, dus of iets ermee samenhangt, is niet te zien.`,
  'series.noVariationBoth': ({ leading, lagging }) => `${leading} en ${lagging} zijn elke keer hetzelfde, dus of ze samenhangen, is niet te zien.`,
  'series.pipeline': ({ deals, leftOut }, format) => {
    const rest = leftOut === 0 ? '' : ` ${count(leftOut, 'deal telt', 'deals tellen', format)} niet mee, omdat het bedrag, de kans of de datum ontbreekt.`;
    return deals === 0 ? `Er zijn geen open deals die in deze periode sluiten.${rest}` : `${count(deals, 'open deal', 'open deals', format)}, elk gewogen met zijn eigen kans.${rest}`;
  },
};
