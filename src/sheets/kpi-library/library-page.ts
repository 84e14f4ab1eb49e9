import type { Language } from '../../i18n';
import { kpiLibraryTexts, type KpiLibraryTexts } from '../../i18n/kpi-library-texts';
import type { LibraryKpi, Sector } from '../../plan/library/library-kpi';
import { schemaOf } from '../../tables/schemas';

/** The label of a choice of the KPI table. */
function choice(column: string, id: string, language: Language): string {
  const type = schemaOf('kpis').columns.find((one) => one.id === column)?.type;
  return (type?.kind === 'choice' ? type.choices.find((one) => one.id === id)?.label[language] : undefined) ?? id;
}

type Names = ReadonlyMap<string, string>;

function kpiSection(kpi: LibraryKpi, language: Language, names: Names): string {
  const page: KpiLibraryTexts['page'] = kpiLibraryTexts(language).page;
  const unit = kpi.shownIn ? `${choice('unit', kpi.unit, language)} (${kpi.shownIn[language]})` : choice('unit', kpi.unit, language);
  const nameOf = (id: string): string => names.get(id) ?? id;
  const lines: readonly (readonly [string, string])[] = [
    [page.formula, kpi.formula[language]],
    [page.unit, unit],
    [page.direction, choice('direction', kpi.direction, language)],
    [page.kind, choice('kind', kpi.kind, language)],
    [page.rhythm, choice('rhythm', kpi.rhythm, language)],
    [page.example, kpi.example[language]],
    [page.risk, kpi.risk[language]],
    [page.guard, nameOf(kpi.guard)],
    [page.drives, kpi.drives.map(nameOf).join(', ')],
    [page.words, kpi.words.join(', ')],
  ];
  const told = lines.filter(([, text]) => text !== '').map(([label, text]) => `- **${label}**: ${text}`);
  return [`### ${kpi.name[language]}`, `\`${kpi.id}\``, kpi.says[language], told.join('\n'), ...(kpi.measures ? [page.measured] : [])].join('\n\n');
}

/** The documentation page of the library as Markdown. */
export function libraryPage(sectors: readonly Sector[], language: Language): string {
  const { page } = kpiLibraryTexts(language);
  const all = sectors.flatMap(({ kpis }) => kpis);
  const names: Names = new Map(all.map(({ id, name }) => [id, name[language]]));
  const sections = sectors.map(({ label, kpis }) => [`## ${label[language]}`, ...kpis.map((kpi) => kpiSection(kpi, language, names))].join('\n\n'));
  return `${[`# ${page.title}`, page.about(all.length), ...sections].join('\n\n')}\n`;
}
