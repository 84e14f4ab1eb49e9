import type { GoalTextQuestions, GoalTextReasons, GoalTextRemarks } from '../../core/messages/goal-text-messages';
import type { Format, Texts } from '../texts';

const percent = (change: number, format: Format): string => (Number.isFinite(change) ? `${format.number(change, 1)}%` : 'niet in procenten uit te drukken');

export const goalTextReasons: Texts<GoalTextReasons> = {
  'goalText.specific.met': ({ words }) => `Er staat waar het om gaat: ‘${words}’.`,
  'goalText.specific.abstract': ({ words }) => `‘${words}’ is te algemeen: het is niet te tellen en niet te zien.`,
  'goalText.specific.superlative': ({ words }) => `‘${words}’ zegt niet volgens welke meting of ranglijst.`,
  'goalText.specific.knowledge': ({ words }) => `Of iemand iets weet of begrijpt, is niet te zien. Er staat niet waaraan dat blijkt (‘${words}’).`,
  'goalText.specific.noDirection': ({ words }) => `Er staat wat u meet (‘${words}’), maar niet welke kant het op moet.`,
  'goalText.specific.tooWide': ({ words }) => `‘${words}’ is nog te ruim: er staat niet hoeveel, voor wie of welk deel, of op welke manier.`,
  'goalText.specific.vagueDeed': ({ words }) => `Er staat dat er iets gebeurt (‘${words}’), maar niet welk resultaat er komt.`,
  'goalText.specific.endless': ({ words }) => `Er staat waar u aan werkt (‘${words}’), maar niet wat het oplevert.`,
  'goalText.specific.nothing': () => 'Er staat niet waar het om gaat.',
  'goalText.measurable.met': ({ words }) => `Achteraf is vast te stellen of het is gelukt: ‘${words}’.`,
  'goalText.measurable.abstract': ({ words }) => `‘${words}’ is niet te meten, ook niet met een getal erbij.`,
  'goalText.measurable.superlative': ({ words }) => `‘${words}’ is pas te meten met een meting of ranglijst erbij.`,
  'goalText.measurable.knowledge': ({ words }) => `Er staat niet waaraan te zien is dat het is gelukt (‘${words}’).`,
  'goalText.measurable.noNumber': () => 'Er staat geen getal of eindresultaat, dus achteraf is niet te zeggen of het is gelukt.',
  'goalText.measurable.bareMetric': ({ words }) => `Er staat wat u meet (‘${words}’), maar niet hoeveel het moet zijn.`,
  'goalText.measurable.endless': ({ words }) => `Aan ‘${words}’ komt geen eind, dus het is nooit te zeggen of het is gelukt.`,
  'goalText.measurable.vagueDeed': ({ words }) => `Er staat niet welk resultaat er na afloop is (‘${words}’).`,
  'goalText.measurable.uncounted': ({ words }) => `Er staat niet hoeveel (‘${words}’).`,
  'goalText.measurable.settingOnly': ({ words }) => `Het getal (‘${words}’) beschrijft de situatie, niet het resultaat.`,
  'goalText.achievable.met': ({ words }) => `Er staat wat het haalbaar maakt: ‘${words}’.`,
  'goalText.achievable.impossible': ({ words }) => `Zoals het er staat (‘${words}’), is het niet te halen.`,
  'goalText.achievable.contradiction': ({ from, to }) => `Van ${from} naar ${to} is de andere kant op dan de tekst zegt.`,
  'goalText.achievable.unknown': () => 'Uit de tekst is niet op te maken of het haalbaar is.',
  'goalText.relevant.met': ({ words }) => `Er staat waar het voor dient: ‘${words}’.`,
  'goalText.relevant.unknown': () => 'Uit de tekst is niet op te maken waar het voor dient.',
  'goalText.timeBound.deadline': ({ words }) => `Er staat wanneer het klaar is: ‘${words}’.`,
  'goalText.timeBound.start': ({ words }) => `Er staat vanaf wanneer het geldt: ‘${words}’.`,
  'goalText.timeBound.recurring': ({ words }) => `Er staat dat het steeds opnieuw moet: ‘${words}’.`,
  'goalText.timeBound.measure': ({ words }) => `‘${words}’ hoort bij wat u meet. Er staat niet wanneer het doel is bereikt.`,
  'goalText.timeBound.vague': ({ words }) => `‘${words}’ is geen datum waarop u kunt vaststellen of het is gelukt.`,
  'goalText.timeBound.impossible': ({ words }) => `‘${words}’ bestaat niet: die dag staat niet in de kalender.`,
  'goalText.timeBound.reference': ({ words }) => `‘${words}’ is waarmee u vergelijkt. Er staat niet wanneer het doel is bereikt.`,
  'goalText.timeBound.none': () => 'Er staat niet wanneer het klaar moet zijn.',
};

export const goalTextQuestions: Texts<GoalTextQuestions> = {
  'goalText.ask.measure': ({ words }) => `Waaraan ziet of telt u dat ‘${words}’ beter is?`,
  'goalText.ask.direction': ({ words }) => `Moet ‘${words}’ omhoog of omlaag, of op welk niveau moet het blijven?`,
  'goalText.ask.which': ({ words }) => `Om hoeveel gaat het, en voor welke klanten, welk product of welke plek geldt ‘${words}’?`,
  'goalText.ask.result': ({ words }) => `Welk resultaat is er als dit klaar is (‘${words}’)?`,
  'goalText.ask.ranking': ({ words }) => `Volgens welke meting of ranglijst is het ‘${words}’, en op welke plaats wilt u staan?`,
  'goalText.ask.size': ({ words }) => `Hoeveel moet het worden (‘${words}’), en hoeveel is het nu?`,
  'goalText.ask.count': ({ words }) => `Hoeveel (‘${words}’)?`,
  'goalText.ask.how': () => 'Met welke middelen of aanpak is dit haalbaar, en is wie het uitvoert het ermee eens?',
  'goalText.ask.realistic': () => 'Wat is wel haalbaar?',
  'goalText.ask.why': () => 'Aan welke doelstelling draagt dit bij?',
  'goalText.ask.when': () => 'Wanneer moet het zijn bereikt?',
};

export const goalTextRemarks: Texts<GoalTextRemarks> = {
  'goalText.remark.compound': ({ first, second }) => `Er staan twee doelen in één zin: ‘${first}’ en ‘${second}’. Maak er twee KPI’s van.`,
  'goalText.remark.guard': ({ words }) => `‘${words}’ is een voorwaarde. Bewaak die met een eigen KPI.`,
  'goalText.remark.scopeNumber': ({ words }) => `‘${words}’ is gelezen als beschrijving van de situatie, niet als doel.`,
  'goalText.remark.abstract': ({ words }) => `‘${words}’ is geen onderwerp dat te tellen is. Kies iets wat daarvan te zien of te tellen is.`,
  'goalText.remark.vagueTime': ({ words }) => `‘${words}’ is geen moment. Noem een datum.`,
  'goalText.remark.impossibleDate': ({ words }) => `‘${words}’ staat niet in de kalender. Noem een datum die bestaat.`,
  'goalText.remark.arithmeticPercent': ({ from, to, called, change }, format) => `Van ${from} naar ${to} is ${percent(change, format)}, niet ${called}.`,
  'goalText.remark.arithmeticPoints': ({ from, to, called, change }, format) => `Van ${from} naar ${to} is ${format.number(change)} procentpunt, niet ${called}.`,
  'goalText.remark.arithmeticAbsolute': ({ from, to, called, change }, format) => `Van ${from} naar ${to} is een verschil van ${format.number(change)}, niet ${called}.`,
  'goalText.remark.arePoints': ({ from, to, called, change }, format) => `Van ${from} naar ${to} is ${called} als procentpunten; in procenten is het ${percent(change, format)}. Schrijf procentpunten.`,
  'goalText.remark.contradiction': ({ from, to }) => `Van ${from} naar ${to} is de andere kant op dan de tekst zegt.`,
  'goalText.remark.past': ({ words, day }, format) => `‘${words}’ is voorbij: ${format.day(day)}.`,
};
