import { findKpis, librarySectors, sectorNamed, typedName, type LibraryKpi, type Sector } from '../app/kpi-library';
import type { Language } from '../i18n';
import type { CommandLineTexts } from '../i18n/command-line';
import type { Arguments } from './arguments';
import { Exit } from './faults';
import { addKpis } from './kpis-add';
import { print } from './print';
import { systemLanguage } from './surroundings';

/** `koers kpis`: lists what the library has for some words, or everything by sector; `koers kpis add` puts KPIs into a book. */
export async function kpisCommand(given: Arguments, texts: CommandLineTexts): Promise<Exit> {
  if (given.file !== '') return addKpis(given);
  const language = given.language ?? systemLanguage();
  const words = (given.words ?? []).join(' ');
  const sectors = await librarySectors();
  const sector = given.sector === undefined ? undefined : await sectorNamed(given.sector);
  if (given.sector !== undefined && sector === undefined) return refuse(texts.kpis.unknownSector(given.sector, sectors.map(({ label }) => label[language]).join(', ')));
  const found = await findKpis(words, { language, ...(sector && { sector }) });
  if (given.json) print(JSON.stringify(found, null, 1));
  else if (found.length === 0) print(texts.kpis.nothingFound(words));
  else listing(found, words === '' ? sectors : [], language).concat(texts.kpis.found(found.length), texts.kpis.howToAdd).forEach(print);
  return Exit.done;
}

function refuse(sentence: string): Exit {
  process.stderr.write(`koers: ${sentence}\n`);
  return Exit.usage;
}

/** One KPI per line: what to type, its name, and what it says; under the heads of sectors where those are given. */
function listing(found: readonly LibraryKpi[], sectors: readonly Sector[], language: Language): readonly string[] {
  const widest = Math.max(...found.map((kpi) => typedName(kpi, language).length));
  const line = (kpi: LibraryKpi): string => `  ${typedName(kpi, language).padEnd(widest)}  ${kpi.name[language]}: ${kpi.says[language]}`;
  if (sectors.length === 0) return found.map(line);
  const own = sectors.map(({ label, kpis }) => ({ label, kpis: kpis.filter((kpi) => found.includes(kpi)) }));
  return own.filter(({ kpis }) => kpis.length > 0).flatMap(({ label, kpis }) => [label[language], ...kpis.map(line), '']);
}
