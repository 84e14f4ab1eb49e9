import { fold } from '../../../core/fold';
import type { Language } from '../../../i18n';
import type { LibraryKpi } from '../../../plan/library/library-kpi';
import { spokenChoices } from '../../../sheets/planning/row-words';
import type { ReadWorkbook } from '../../../tables/read-tables';
import type { LibraryItem, LibraryPage, LibraryQuery } from '../../client/planning';
import { collect } from '../../collect';
import { loadKpiLibrary } from '../../kpi-library';
import { canMeasure } from '../../plan/kpi-measures';
import type { EngineWorkbook } from '../remote-workbook';
import type { PlanningPlace } from '../planning-on';

/** So many KPIs are shown at a time. */
const pageSize = 20;

/** What was read of a workbook, so that a search does not read it at every letter that is typed. */
const read = new WeakMap<EngineWorkbook, ReadWorkbook>();

async function tablesOf({ workbook, progress }: PlanningPlace, isAnew: boolean): Promise<ReadWorkbook> {
  const kept = isAnew ? undefined : read.get(workbook);
  if (kept) return kept;
  const { tables } = await collect(workbook, progress, 'shortTables');
  read.set(workbook, tables);
  return tables;
}

function itemOf(kpi: LibraryKpi, tables: ReadWorkbook, language: Language): LibraryItem {
  const { id, name, says, formula, unit, direction, kind, rhythm, example, risk, shownIn } = kpi;
  const word = (column: string, value: string): string => spokenChoices('kpis', column, language).find((choice) => choice.id === value)?.label ?? value;
  return {
    id, name: name[language], says: says[language], formula: formula[language], example: example[language], risk: risk[language],
    unit: shownIn?.[language] ?? word('unit', unit), direction: word('direction', direction), kind: word('kind', kind), rhythm: word('rhythm', rhythm),
    canCalculate: canMeasure(kpi, tables, language),
    isPresent: tables.kpis.some((row) => [name.nl, name.en].some((own) => fold(own) === fold(row.kpi))),
    choices: { unit, direction, kind, rhythm },
  };
}

/** A page of the KPIs of the library that a text means, the best first. */
export async function libraryPage({ text, sector: wanted, kind, from, isAnew }: LibraryQuery, place: PlanningPlace): Promise<LibraryPage> {
  const { fallbackLanguage: language } = place.options;
  const { searchKpis, sectors } = await loadKpiLibrary();
  const sector = sectors.find(({ id }) => id === wanted)?.id;
  const found = searchKpis(text, { language, ...(sector && { sector }), ...(kind && { kind }) });
  const tables = await tablesOf(place, isAnew);
  return { total: found.length, kpis: found.slice(from, from + pageSize).map((kpi) => itemOf(kpi, tables, language)) };
}
