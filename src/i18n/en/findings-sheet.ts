import type { FindingsSheetTexts } from '../../core/messages/findings-sheet-texts';
import type { Texts } from '../texts';
import { count, listing } from './count';

export const findingsSheet: Texts<FindingsSheetTexts> = {
  'findings.sheetName': () => 'Koers Findings',
  'findings.title': () => 'Findings',
  'findings.about': ({ errors, warnings, notes, runDay }, format) =>
    `Found on ${runDay}: ${listing([
      ...(errors > 0 ? [count(errors, 'error', 'errors', format)] : []),
      ...(warnings > 0 ? [count(warnings, 'warning', 'warnings', format)] : []),
      ...(notes > 0 ? [count(notes, 'note', 'notes', format)] : []),
    ])}. Click the place to go to the cell.`,
  'findings.none': () => '✓ No findings: everything was read and calculated.',
  'findings.error': () => '✗ error',
  'findings.warning': () => '⚠ warning',
  'findings.info': () => 'ℹ note',
  'findings.column.severity': () => 'Severity',
  'findings.column.sheet': () => 'Sheet',
  'findings.column.table': () => 'Table',
  'findings.column.place': () => 'Place',
  'findings.column.problem': () => 'What was found',
  'findings.column.advice': () => 'What to do',
  'findings.row': ({ row }) => `row ${row}`,
  'findings.first': ({ shown, all }, format) =>
    `This sheet shows the first ${format.number(shown, 0)} of ${format.number(all, 0)} findings, the most severe on top.`,
};
