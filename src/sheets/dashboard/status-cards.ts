import { formatFor } from '../../i18n/format';
import type { KpiStatus } from '../../measure/kpi/kpi-result';
import type { Style } from '../../spec/style';
import { block, joined, type Block } from '../layout/block';
import type { Card } from '../layout/card';
import { cardPlaces } from '../layout/card-band';
import { firstColumn } from '../layout/head';
import { countFormat } from '../number-format';
import { palette } from '../palette';
import { styles } from '../style';
import type { DashboardInput } from './dashboard-input';
import { statusLines, statusLooks } from './status-look';

/** The order of the cards, from what asks for a decision to what does not. */
const shown: readonly KpiStatus[] = ['offCourse', 'attention', 'missing', 'onCourse'];
/** More names than this do not fit below a figure, and of long ones only one. */
const mostNames = 2;
const mostCharacters = 48;

function fittingNames(names: readonly string[]): readonly string[] {
  const few = names.slice(0, mostNames);
  return few.join(' ').length <= mostCharacters ? few : few.slice(0, 1);
}

interface LookCard extends Card {
  readonly look: Pick<Style, 'color' | 'fill'>;
  readonly line: string;
}

function statusCard({ ordered, say }: DashboardInput, status: KpiStatus): LookCard {
  const names = ordered.filter(({ current }) => current.status === status).map(({ label }) => label);
  const isQuiet = names.length === 0 || status === 'onCourse';
  const note = status === 'onCourse' ? say('dashboard.card.of', { kpis: ordered.length }) : say('dashboard.card.none', {});
  return {
    label: say(`dashboard.card.${status}`, {}),
    figure: names.length,
    format: countFormat,
    note: isQuiet ? note : say('dashboard.card.names', { names: fittingNames(names), more: names.length - fittingNames(names).length }),
    needsAttention: false,
    look: names.length === 0 ? { color: palette.muted, fill: palette.surface } : statusLooks[status],
    line: statusLines[status],
  };
}

function periodCard({ figures, language, say }: DashboardInput): readonly LookCard[] {
  const format = formatFor(language);
  if (!figures.period) return [];
  const note = say('dashboard.card.kpisNote', { asOf: format.day(figures.asOf) });
  return [{ label: say('dashboard.column.period', {}), figure: format.period(figures.period), format: 'General', note, needsAttention: false, look: { color: palette.ink, fill: palette.surface }, line: palette.accent }];
}

const heights = { label: 20, figure: 30, note: 20 };

/** The headline: the period, and how many KPIs stand how, with the names of those that need a decision. */
export function statusCards(input: DashboardInput, row: number, widths: readonly number[]): Block {
  const cards = [...periodCard(input), ...shown.map((status) => statusCard(input, status))];
  const places = cardPlaces(cards, widths, firstColumn);
  const blocks = cards.flatMap((card, at): readonly Block[] => {
    const place = places[at];
    if (!place) return [];
    const { column, across } = place;
    const merge = across > 1 ? { across } : {};
    const top = { ...styles.cardLabel, ...card.look, borderTop: { line: 'medium' as const, color: card.line } };
    return [
      block({
        cells: [
          { row, column, content: card.label, style: top, ...merge },
          { row: row + 1, column, content: card.figure, style: { ...styles.cardFigure, ...card.look, format: card.format }, ...merge },
          { row: row + 2, column, content: card.note, style: { ...styles.cardNote, ...card.look }, ...merge },
        ],
        heights: { [row]: heights.label, [row + 1]: heights.figure, [row + 2]: heights.note },
        bottom: row + 2,
      }),
    ];
  });
  return joined(blocks);
}
