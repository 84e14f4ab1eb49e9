import type { Language } from '../../../i18n';
import { rowTexts, spokenPeriod, spokenValue } from '../../../sheets/planning/insert-words';
import type { KpisToInsert } from '../../insert-kpis';
import type { InsertedKpi } from '../../plan/kpi-rows';
import { columnLabel, tableLabel } from '../../plan/labels';

type WithoutBaseline = Pick<InsertedKpi, 'measure' | 'baseline'>;

/** Why a KPI has no baseline, as a sentence. */
export function whyNoBaseline({ measure, baseline }: WithoutBaseline, language: Language): string {
  const { why } = rowTexts(language);
  if (baseline.kind === 'unknown' && baseline.why === 'unknownScope') return why.unknownScope;
  if (measure.kind !== 'none') return why.noFigure;
  const lacking = measure.why;
  switch (lacking.kind) {
    case 'byHand':
    case 'broken':
      return why[lacking.kind];
    case 'noPlace':
      return why.noFigure;
    case 'nameTaken':
      return why.nameTaken(lacking.measure);
    case 'noTable':
      return why.noTable(tableLabel(lacking.table, language));
    case 'noColumn':
    case 'notFilled':
    case 'noWords':
      return why[lacking.kind](tableLabel(lacking.table, language), columnLabel(lacking.table, lacking.column, language));
  }
}

function kpiNotes({ kpi, measure, baseline }: InsertedKpi, language: Language): readonly string[] {
  const texts = rowTexts(language);
  const name = kpi.name[language];
  const lost = measure.kind === 'none' && measure.why.kind === 'noPlace' ? [texts.noPlace(name, tableLabel(measure.why.table, language), measure.why.column)] : [];
  if (baseline.kind === 'unknown') return [texts.noBaseline(name, whyNoBaseline({ measure, baseline }, language)), ...lost];
  return [texts.baseline(name, spokenValue(baseline, language), `${spokenPeriod(baseline.period.name, language)}, ${baseline.measure}`), ...lost];
}

/** What else inserting does, and what it leaves blank, as sentences. */
export function insertNotes({ kpis, present, measures, addedColumns, withoutPlace, newScope }: KpisToInsert, language: Language): readonly string[] {
  const texts = rowTexts(language);
  return [
    ...kpis.flatMap((one) => kpiNotes(one, language)),
    ...present.map(texts.present),
    ...(measures.length > 0 ? [texts.measures(measures.join(', '))] : []),
    ...addedColumns.map(({ table, headers }) => texts.addedColumns(table, headers.join(', '))),
    ...(newScope === undefined ? [] : [texts.newScope(newScope)]),
    ...(withoutPlace.length > 0 ? [texts.withoutPlace(withoutPlace.join(', '))] : []),
    texts.targets,
  ];
}
