import type { Finding, Severity } from '../../core/finding';
import { explainFinding } from '../../i18n';
import { formatFor } from '../../i18n/format';
import type { Block } from '../layout/block';
import { palette } from '../palette';
import { styles } from '../style';
import type { AgendaInput } from './agenda-input';
import { below, line, partHead, places, plain, sentence, wholeLine } from './line';

/** More than these are a list of their own. */
const most = 10;
const order: readonly Severity[] = ['error', 'warning', 'info'];

function findingLine(found: Finding, { language, say }: AgendaInput, row: number): Block {
  const { problem, advice } = explainFinding(found, language, formatFor(language));
  const { sheet, cell, row: at } = found.subject;
  const place = sheet === undefined ? '' : `${sheet}!${cell ?? say('findings.row', { row: at ?? 1 })}`;
  return line(row, [
    { column: places.kpi, content: place, style: { ...plain, color: palette.link, underline: true, vertical: 'top' }, ...(sheet !== undefined && { link: { sheet: { name: sheet }, cell: cell ?? `A${at ?? 1}` } }) },
    { column: places.actual, across: wholeLine.across - 1, content: `${problem} ${advice}`, style: { ...plain, vertical: 'top' } },
  ]);
}

/** What is not right in the tables that the agenda is made from, worst first, each with its cell; nothing where all is well. */
export function repairBlock(input: AgendaInput, row: number): readonly Block[] {
  const { agenda, say } = input;
  const found = [...agenda.findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  if (found.length === 0) return [];
  const more = found.length - most;
  return below(row, [
    (at) => partHead(at, say('agenda.repair', {})),
    ...found.slice(0, most).map((one) => (at: number) => findingLine(one, input, at)),
    ...(more > 0 ? [(at: number) => sentence(at, say('agenda.repairMore', { more }), { ...styles.note, wrap: true })] : []),
  ]);
}
