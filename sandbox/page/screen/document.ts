import type { Workbook } from '../../model/workbook';
import { texts } from '../texts';
import type { PageLanguage } from '../texts/said';
import { element } from './elements';

/** Shows the name of the workbook above the grid, and whether it holds changes that were not downloaded. */
export function showDocument(language: PageLanguage, { Name, IsDirty }: Pick<Workbook, 'Name' | 'IsDirty'>): void {
  const spoken = texts[language];
  const place = element('document');
  const text = IsDirty ? `${Name} · ${spoken.changed}` : Name;
  if (place.textContent !== text) place.textContent = text;
  element('workbook').setAttribute('aria-label', spoken.workbook(Name));
}
