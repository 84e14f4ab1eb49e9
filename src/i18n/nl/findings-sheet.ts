import type { FindingsSheetTexts } from '../../core/messages/findings-sheet-texts';
import type { Texts } from '../texts';
import { count, listing } from './count';

export const findingsSheet: Texts<FindingsSheetTexts> = {
  'findings.sheetName': () => 'Koers Bevindingen',
  'findings.title': () => 'Bevindingen',
  'findings.about': ({ errors, warnings, notes, runDay }, format) =>
    `Gevonden op ${runDay}: ${listing([
      ...(errors > 0 ? [count(errors, 'fout', 'fouten', format)] : []),
      ...(warnings > 0 ? [count(warnings, 'waarschuwing', 'waarschuwingen', format)] : []),
      ...(notes > 0 ? [count(notes, 'opmerking', 'opmerkingen', format)] : []),
    ])}. Klik op de plaats om naar de cel te gaan.`,
  'findings.none': () => '✓ Geen bevindingen: alles is gelezen en berekend.',
  'findings.error': () => '✗ fout',
  'findings.warning': () => '⚠ waarschuwing',
  'findings.info': () => 'ℹ opmerking',
  'findings.column.severity': () => 'Ernst',
  'findings.column.sheet': () => 'Blad',
  'findings.column.table': () => 'Tabel',
  'findings.column.place': () => 'Plaats',
  'findings.column.problem': () => 'Wat is er gevonden',
  'findings.column.advice': () => 'Wat kunt u doen',
  'findings.row': ({ row }) => `rij ${row}`,
  'findings.first': ({ shown, all }, format) =>
    `Dit blad toont de eerste ${format.number(shown, 0)} van ${format.number(all, 0)} bevindingen, de ernstigste bovenaan.`,
};
