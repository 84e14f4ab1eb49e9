import type { KpiTextFindings } from '../../core/messages/kpi-text-findings';
import type { Rhythm } from '../../core/messages/smart-messages';
import { kpiFigure } from '../format/kpi-figure';
import type { FindingTexts } from '../texts';

const rhythms: Readonly<Record<Rhythm, string>> = { day: 'dag', week: 'week', twoWeeks: 'periode van twee weken', month: 'maand', quarter: 'kwartaal', halfYear: 'half jaar', year: 'jaar' };
const columns = { baseline: 'Nulmeting', target: 'Doel', deadline: 'Deadline' } as const;
const named = (kpi: string): string => (kpi === '' ? 'deze KPI' : `‘${kpi}’`);
const kinds = { percent: '%', points: '%', pointDifference: ' procentpunt', difference: '' } as const;
/** Wat er geldt zolang tekst en kolom verschillen. */
const same = 'Zorg dat beide hetzelfde zeggen; tot dan telt de kolom.';

export const kpiTextFindings: FindingTexts<KpiTextFindings> = {
  'kpiText.unit': ({ kpi, words, isPercent }) => ({
    problem: `De tekst van ${named(kpi)} geeft ${isPercent ? 'een percentage' : 'een bedrag'} (‘${words}’), maar volgens de kolom Eenheid is het ${isPercent ? 'geen percentage' : 'geen geld'}.`,
    advice: `Kies in Eenheid ${isPercent ? 'percentage' : 'geld'}, of pas de tekst aan; tot dan telt de kolom.`,
  }),
  'kpiText.baseline': ({ kpi, said, column, unit }, format) => ({
    problem: `De tekst van ${named(kpi)} begint bij ${kpiFigure(said, unit, format)}, de kolom Nulmeting bij ${kpiFigure(column, unit, format)}.`,
    advice: same,
  }),
  'kpiText.target': ({ kpi, said, column, unit }, format) => ({
    problem: `De tekst van ${named(kpi)} zegt ${kpiFigure(said, unit, format)}, de kolom Doel ${kpiFigure(column, unit, format)}.`,
    advice: same,
  }),
  'kpiText.limits': ({ kpi, low, high, lower, upper, unit }, format) => ({
    problem: `De tekst van ${named(kpi)} zegt ${kpiFigure(low, unit, format)} tot ${kpiFigure(high, unit, format)}, de kolommen zeggen ${kpiFigure(lower, unit, format)} tot ${kpiFigure(upper, unit, format)}.`,
    advice: same,
  }),
  'kpiText.period': ({ kpi, words, column, isRhythm }) => ({
    problem: `De tekst van ${named(kpi)} zegt ‘${words}’, maar volgens de kolom ‘${isRhythm ? 'Ritme' : 'Doel per'}’ is het doel voor een ${rhythms[column]}.`,
    advice: `Kies in Doel per de periode waarvoor het getal geldt, of pas de tekst aan.`,
  }),
  'kpiText.deadline': ({ kpi, words, deadline }, format) => ({
    problem: `De tekst van ${named(kpi)} zegt ‘${words}’, de kolom Deadline ${format.day(deadline)}.`,
    advice: same,
  }),
  'kpiText.direction': ({ kpi, words, isUp, isDefault }) => ({
    problem: `De tekst van ${named(kpi)} wil ${isUp ? 'omhoog' : 'omlaag'} (‘${words}’), maar ${isDefault ? 'de kolom Richting is leeg, dus hoger geldt als beter' : `volgens de kolom Richting is ${isUp ? 'lager' : 'hoger'} beter`}.`,
    advice: `Kies in Richting ‘${isUp ? 'hoger' : 'lager'} is beter’, of pas de tekst aan.`,
  }),
  'kpiText.change': ({ kpi, change, isPercent, baseline, expected, target, unit }, format) => ({
    problem: `De tekst van ${named(kpi)} noemt een verandering van ${format.number(change, 4)}${isPercent ? '%' : ''}: vanaf ${kpiFigure(baseline, unit, format)} is dat ${kpiFigure(expected, unit, format)}, maar de kolom Doel zegt ${kpiFigure(target, unit, format)}.`,
    advice: 'Pas het doel, de nulmeting of de tekst aan, zodat het sommetje klopt.',
  }),
  'kpiText.arithmetic': ({ kpi, from, to, called, change, is }, format) => ({
    problem:
      is === 'points'
        ? `In de tekst van ${named(kpi)} heet van ${from} naar ${to} ‘${called}’; dat zijn procentpunten, want in procenten is het ${format.number(change, 1)}%.`
        : `In de tekst van ${named(kpi)} heet van ${from} naar ${to} ‘${called}’; het is ${format.number(change, 1)}${kinds[is]}.`,
    advice: 'Zeg welk van de getallen geldt, en laat de andere weg of reken ze opnieuw uit.',
  }),
  'kpiText.way': ({ kpi, from, to }) => ({ problem: `De woorden van ${named(kpi)} gaan een andere kant op dan de getallen: van ${from} naar ${to}.`, advice: 'Pas de woorden of de getallen aan.' }),
  'kpiText.compound': ({ kpi, first, second }) => ({
    problem: `In ${named(kpi)} zitten twee doelen: ‘${first}’ en ‘${second}’. Als het ene lukt en het andere niet, weet niemand of het gehaald is.`,
    advice: `Maak er twee KPI's van, elk met een eigen doel.`,
  }),
  'kpiText.guard': ({ kpi, words, guard }) => ({
    problem: `${named(kpi)} mag niet ten koste gaan van iets anders (‘${words}’), maar geen KPI bewaakt dat.`,
    advice: guard === null ? 'Voeg een KPI toe die dat bewaakt, en noem hem in Bewaakt door.' : `Noem in Bewaakt door de KPI die dat bewaakt, bijvoorbeeld ‘${guard.name.nl}’${guard.isOwn ? ', die u al hebt' : ' uit de bibliotheek'}.`,
  }),
  'kpiText.scopeNumber': ({ kpi, words }) => ({ problem: `Het getal in de tekst van ${named(kpi)} (‘${words}’) is geen doel, maar zegt waar of voor wie het geldt.`, advice: 'Zet het getal dat u wilt bereiken in de kolom Doel.' }),
  'kpiText.onlyInText': ({ kpi, column }) => ({
    problem: `De kolom ${columns[column]} van ${named(kpi)} is leeg; de KPI-check leest ${column === 'deadline' ? 'de dag' : 'het getal'} uit de tekst.`,
    advice: `Zet ${column === 'deadline' ? 'de dag' : 'het getal'} ook in de kolom ${columns[column]}, dan rekent ook het dashboard ermee.`,
  }),
  'kpiText.feasible': ({ kpi, words, chance, figures, isFew }, format) => ({
    problem: `De tekst noemt ${named(kpi)} ‘${words}’, maar naar de ${format.number(figures, 0)} eigen cijfers is de kans ${chance <= 0.01 ? 'kleiner dan 1%' : `ongeveer ${format.percent(Math.round(chance * 100) / 100)}`}${isFew ? '; zo weinig cijfers zeggen nog niet veel' : ''}.`,
    advice: 'Schrijf op wat u anders gaat doen dan tot nu toe, of kies een doel dat bij de cijfers past.',
  }),
  'kpiData.future': ({ kpi, figures }, format) => ({
    problem: `In de tabel Realisatie ${figures === 1 ? 'staat een cijfer' : `staan ${format.number(figures, 0)} cijfers`} van ${named(kpi)} over een periode die nog moet beginnen; dat telt niet mee.`,
    advice: 'Verbeter de periode. Verwachtingen en doelen horen in de tabel Doelen.',
  }),
  'kpiData.historyUnknown': ({ kpi }) => ({ problem: `De KPI-historie heeft een regel van ${named(kpi)}, en die KPI staat niet in de tabel KPI's.`, advice: 'Schrijf de naam zoals in de tabel, of laat de regel staan als geschiedenis van een KPI die er niet meer is.' }),
  'kpiData.historyRunning': ({ kpi, period, on }, format) => ({
    problem: `Van ${named(kpi)} is ${format.spokenPeriod(period)} op ${format.day(on)} vastgelegd, toen die periode nog liep.`,
    advice: 'Verwijder de regel en leg de periode vast als zij voorbij is; anders blijft de voorlopige kleur voorgoed staan.',
  }),
  'kpiData.reversed': ({ kpi, drives, lag, points }, format) => ({
    problem: `${named(kpi)} zou ‘${drives}’ sturen, maar in de ${format.number(points, 0)} perioden met cijfers beweegt ‘${drives}’ juist ${format.number(lag, 0)} ${lag === 1 ? 'periode' : 'perioden'} eerder.`,
    advice: 'Ga na wat er echt voorafgaat, en pas de kolom Stuurt daarop aan.',
  }),
};
