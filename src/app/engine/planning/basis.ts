import { spokenChoices } from '../../../sheets/planning/row-words';
import type { PlanBasis } from '../../client/planning';
import { collect } from '../../collect';
import { loadKpiLibrary } from '../../kpi-library';
import { languageOf } from '../../language';
import { ownersIn, scopesIn } from '../../plan/known-names';
import type { PlanningPlace } from '../planning-on';

/** What there is in the workbook to plan with, and what there is to choose. */
export async function planBasis({ workbook, progress, options: { fallbackLanguage, language } }: PlanningPlace): Promise<PlanBasis> {
  const { tables } = await collect(workbook, progress, 'shortTables');
  const { sectors } = await loadKpiLibrary();
  const choices = (column: string) => spokenChoices('kpis', column, fallbackLanguage);
  return {
    language: language ?? languageOf(tables) ?? fallbackLanguage,
    goals: tables.goals.map(({ goal, parent }) => ({ goal, ...(parent !== undefined && { parent }) })),
    owners: ownersIn(tables),
    scopes: scopesIn(tables),
    kpis: tables.kpis.map(({ kpi }) => kpi),
    units: choices('unit'),
    directions: choices('direction'),
    kinds: choices('kind'),
    rhythms: choices('rhythm'),
    sectors: sectors.map(({ id, label }) => ({ id, label: label[fallbackLanguage] })),
  };
}
