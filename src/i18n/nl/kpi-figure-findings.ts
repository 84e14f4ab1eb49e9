import type { KpiFigureFindings } from '../../core/messages/kpi-figure-findings';
import type { FindingTexts } from '../texts';
import { count } from './count';

const grains = { month: 'maand', quarter: 'kwartaal', half: 'half jaar', year: 'jaar' } as const;

export const kpiFigureFindings: FindingTexts<KpiFigureFindings> = {
  'kpi.unknownMeasure': ({ kpi, measure }) => ({
    problem: `KPI ${kpi} noemt de maatstaf ${measure}, en die staat niet in de tabel Maatstaven.`,
    advice: 'Voeg de maatstaf toe, of maak de cel leeg en vul de cijfers in bij Realisatie.',
  }),
  'kpi.twoFigures': ({ kpi, period, measured, kept, periods }, format) => ({
    problem: `KPI ${kpi} heeft in ${period} twee cijfers: de maatstaf geeft ${format.number(measured, 4)}, in Realisatie staat ${format.number(kept, 4)}. Dat is zo in ${count(periods, 'periode', 'perioden', format)}.`,
    advice: 'Koers neemt het cijfer van de maatstaf. Zoek het verschil uit, en haal het cijfer uit Realisatie weg als het niet meer nodig is.',
  }),
  'kpi.recordedOtherwise': ({ kpi, period, recorded, now, isRatio, periods }, format) => ({
    problem: `KPI ${kpi} is over ${period} vastgelegd ${recorded === null ? 'zonder cijfer' : `met ${isRatio ? format.percent(recorded) : format.number(recorded, 4)}`}, en ${now === null ? 'is nu niet meer te berekenen' : `komt nu op ${isRatio ? format.percent(now) : format.number(now, 4)} uit`}. Dat is zo in ${count(periods, 'vastgelegde periode', 'vastgelegde perioden', format)}.`,
    advice: 'Koers laat zien wat is vastgelegd. Zoek uit welke rijen sindsdien zijn veranderd. Is het nieuwe cijfer juist, haal dan de rij uit KPI-historie weg en leg de periode opnieuw vast.',
  }),
  'kpi.blankAmount': ({ kpi, period, measure, rows }, format) => ({
    problem: `Bij ${count(rows, 'rij', 'rijen', format)} van ${measure} over ${period} is het bedrag leeg${rows === 1 ? '' : '; dit is de eerste'}. Daardoor is het cijfer van KPI ${kpi} niet bekend.`,
    advice: `Vul het bedrag in, of een 0 als ${rows === 1 ? 'deze rij' : 'een rij'} voor niets telt.`,
  }),
  'kpi.otherScope': ({ kpi, scope, rows }, format) => ({
    problem: `${count(rows, 'cijfer', 'cijfers', format)} van KPI ${kpi} ${rows === 1 ? 'is' : 'zijn'} voor ${scope}, en daarvoor geldt de KPI niet.`,
    advice: `Maak een KPI ${kpi} voor ${scope}, of verbeter voor wie het cijfer is; nu ${rows === 1 ? 'telt het' : 'tellen ze'} niet mee.`,
  }),
  'kpi.whoseFigure': ({ kpi, scopes, rows }, format) => ({
    problem: `Bij ${count(rows, 'cijfer', 'cijfers', format)} van KPI ${kpi} staat niet voor wie, en die KPI is er voor: ${scopes.join(', ')}.`,
    advice: `Vul in voor wie ${rows === 1 ? 'het cijfer' : 'elk cijfer'} is. Tot dan ${rows === 1 ? 'telt het' : 'tellen ze'} niet mee.`,
  }),
  'kpi.unknownScope': ({ kpi, scope }) => ({
    problem: `KPI ${kpi} is voor ${scope}, en dat is geen team of medewerker uit de tabel Medewerkers.`,
    advice: 'De maatstaf telt nu over het hele bedrijf. Verbeter de naam, of filter in de maatstaf op wat u bedoelt.',
  }),
  'kpi.sharedScope': ({ kpi, scope }) => ({
    problem: `KPI ${kpi} is voor ${scope}, en in de tabel Medewerkers heten er meer mensen zo.`,
    advice: 'Vul het nummer van de medewerker in. Tot dan is het cijfer niet bekend.',
  }),
  'kpi.misspeltScope': ({ kpi, scope, resembles }) => ({
    problem: `KPI ${kpi} is voor ${scope}; die naam kent de tabel Medewerkers niet, wel ${resembles}.`,
    advice: `Schrijf ${resembles} als u dat bedoelt. Is het een project met een eigen naam, kies dan een naam die er minder op lijkt. Tot dan is het cijfer niet bekend.`,
  }),
  'kpi.actualUndated': ({ kpi }) => ({
    problem: `Van een cijfer van KPI ${kpi} is niet bekend over welke periode het gaat.`,
    advice: 'Vul een periode in, zoals 2026-09, of een datum. Tot dan telt het niet mee.',
  }),
  'kpi.actualTooLong': ({ kpi, grain, period, rows }, format) => ({
    problem: `KPI ${kpi} wordt per ${grains[grain]} bekeken, maar ${count(rows, 'cijfer valt', 'cijfers vallen', format)} niet binnen één ${grains[grain]}; het eerste is van ${period}.`,
    advice: `Vul per ${grains[grain]} een cijfer in, of kies bij Doel per een langere periode. Nu ${rows === 1 ? 'telt het' : 'tellen ze'} niet mee.`,
  }),
  'kpi.percentScale': ({ kpi, actual, target }, format) => ({
    problem: `KPI ${kpi} is een percentage, met ${format.percent(actual)} als resultaat en ${format.percent(target)} als doel.`,
    advice: 'Schrijf beide met een procentteken, zoals 25%, of beide als breuk, zoals 0,25. Tot dan is de realisatie niet bekend.',
  }),
  'kpi.percentLarge': ({ kpi, found }, format) => ({
    problem: `KPI ${kpi} is een percentage, en ${format.number(found, 4)} wordt gelezen als ${format.percent(found)}.`,
    advice: `Typ ${format.number(found, 4)}% als u dat bedoelt. Anders klopt het, en hoeft u niets te doen.`,
  }),
  'kpi.thresholdsReversed': ({ kpi, green, amber }, format) => ({
    problem: `KPI ${kpi} is groen vanaf ${format.percent(green)}, maar oranje pas vanaf ${format.percent(amber)}.`,
    advice: 'Laat oranje lager beginnen dan groen; nu is de KPI nooit oranje.',
  }),
  'kpi.targetBehind': ({ kpi, baseline, target, direction }, format) => ({
    problem: `KPI ${kpi} gaat van ${format.number(baseline, 4)} naar ${format.number(target, 4)}, maar telt als ${direction === 'higher' ? 'hoger' : 'lager'} is beter.`,
    advice: `Vul bij Richting ${direction === 'higher' ? 'lager' : 'hoger'} is beter in, of verbeter nulmeting of doel; de status volgt nu uit ${direction === 'higher' ? 'hoger' : 'lager'} is beter.`,
  }),
  'kpi.limitsReversed': ({ kpi, lower, upper }, format) => ({
    problem: `De ondergrens van KPI ${kpi} (${format.number(lower)}) ligt boven de bovengrens (${format.number(upper)}).`,
    advice: 'Wissel de grenzen om.',
  }),
};
