import type { AgendaFindings } from '../../core/messages/agenda-findings';
import type { FindingTexts } from '../texts';
import { listing } from './count';

export const agendaFindings: FindingTexts<AgendaFindings> = {
  'action.otherScope': ({ action, row, kpi, scope }) => ({
    problem: `Actie ${action} (rij ${row}) is voor ${scope}, en daarvoor is er geen KPI ${kpi}.`,
    advice: `Verbeter voor wie de actie is, of maak een KPI ${kpi} voor ${scope}. Nu staat de actie op de agenda zonder KPI.`,
  }),
  'action.whichKpi': ({ action, row, kpi, scopes }) => ({
    problem: `Actie ${action} (rij ${row}) noemt KPI ${kpi}, en die is er voor: ${listing(scopes)}.`,
    advice: 'Vul bij de actie in voor wie ze is. Nu staat de actie op de agenda zonder KPI.',
  }),
  'action.sameNumber': ({ action, row, firstRow }) => ({
    problem: `Nummer ${action} (rij ${row}) staat ook in rij ${firstRow}, bij een andere actie.`,
    advice: 'Geef een van beide een ander nummer. Op de agenda staan ze allebei.',
  }),
  'action.doneUndated': ({ action, row }) => ({
    problem: `Actie ${action} (rij ${row}) is klaar, maar er staat niet bij sinds wanneer.`,
    advice: 'Vul bij Klaar op de dag in; dan ziet u op de agenda of de actie heeft gewerkt.',
  }),
  'action.doneButOpen': ({ action, row, done }, format) => ({
    problem: `Actie ${action} (rij ${row}) heeft ${format.day(done)} bij Klaar op, maar de stand zegt dat ze nog niet klaar is.`,
    advice: 'Zet de stand op klaar, of maak de cel bij Klaar op leeg. Tot dan blijft de actie open staan.',
  }),
  'action.doneLater': ({ action, row, done }, format) => ({
    problem: `Actie ${action} (rij ${row}) is klaar op ${format.day(done)}, en die dag komt nog.`,
    advice: 'Verbeter de dag bij Klaar op, of zet hem bij Uiterlijk als de actie nog moet gebeuren.',
  }),
  'action.dueBeforePeriod': ({ action, row, due, period }, format) => ({
    problem: `Actie ${action} (rij ${row}) moest klaar zijn op ${format.day(due)}, nog voordat ${period} begon, de periode waarin de KPI afweek.`,
    advice: 'Verbeter de dag bij Uiterlijk, of de periode.',
  }),
  'action.unknownOwner': ({ action, row, owner }) => ({
    problem: `Actie ${action} (rij ${row}) is voor ${owner}, en dat is niemand uit Medewerkers, en ook geen team of functie.`,
    advice: 'Verbeter de naam, of voeg de medewerker toe.',
  }),
  'action.ownerLeft': ({ action, row, owner, end }, format) => ({
    problem: `Actie ${action} (rij ${row}) staat op naam van ${owner}, die op ${format.day(end)} de laatste dag in dienst was.`,
    advice: 'Geef de actie aan iemand anders, of laat haar vervallen.',
  }),
  'kpi.reviewedLater': ({ kpi, reviewed }, format) => ({
    problem: `KPI ${kpi} is voor het laatst besproken op ${format.day(reviewed)}, en die dag komt nog.`,
    advice: 'Vul de dag van de laatste bespreking in. Tot dan geldt de KPI als nog niet besproken.',
  }),
};
