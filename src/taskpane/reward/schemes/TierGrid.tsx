import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { DraftRow } from '../../../app/client/schemes';
import { Icon } from '../../elements/Icon';
import { useTextStyles } from '../../elements/text-styles';
import { usePane } from '../../pane/pane-view';
import { useEditorTexts } from './editor-view';
import { put, type TierColumn } from './forms';
import { NumberInput } from './NumberInput';
import { columnsOf, type GridColumns, isPercentColumn, pastedCells, withPasted } from './tier-cells';

const useStyles = makeStyles({
  grid: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', '& th': { padding: '0 0 2px', textAlign: 'start', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 }, '& td': { padding: '2px 4px 2px 0' } },
  narrow: { width: '32px' },
  remove: { minWidth: '28px', maxWidth: '28px', padding: 0 },
});

interface Props {
  readonly tiers: readonly DraftRow[];
  readonly columns: GridColumns;
  /** The cells that a new tier has before anything is typed. */
  readonly names: DraftRow['cells'];
  readonly onTiers: (tiers: readonly DraftRow[]) => void;
  readonly onUnclear: (cell: string, isUnclear: boolean) => void;
}

function useHeaders({ value, isFromPercent }: GridColumns): Readonly<Record<'from' | TierColumn, string>> {
  const { grid } = useEditorTexts();
  return { from: isFromPercent ? grid.attained : grid.from, rate: grid.rate, ratio: value === 'ratio' ? grid.ratio : grid.rate, amount: grid.amount };
}

/** Enter goes to the cell below, or adds a tier below the last. */
function useCellKeys(rows: number, add: () => void) {
  const body = useRef<HTMLTableSectionElement>(null);
  const focusAt = (row: number, column: number): void => body.current?.querySelectorAll('tr')[row]?.querySelectorAll('input')[column]?.focus();
  const onKeyDown = (event: KeyboardEvent, row: number, column: number): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (row + 1 >= rows) add();
    setTimeout(() => focusAt(row + 1, column), 0);
  };
  return { body, onKeyDown };
}

/** The tiers of a component, typed or pasted like cells: where each starts, and what it pays. The Tab key goes from cell to cell; a tier whose cells are emptied counts for nothing. */
export function TierGrid({ tiers, columns, names, onTiers, onUnclear }: Props) {
  const styles = useStyles();
  const look = useTextStyles();
  const { language, format } = usePane();
  const { grid } = useEditorTexts();
  const headers = useHeaders(columns);
  const [unclear, setUnclear] = useState(0);
  // Fields keep what is typed; after a paste or a removal they begin anew.
  const [version, setVersion] = useState(0);
  const add = (): void => onTiers([...tiers, { cells: names, unreadable: [] }]);
  const { body, onKeyDown } = useCellKeys(tiers.length, add);
  const replace = (now: readonly DraftRow[]): void => {
    onTiers(now);
    setVersion(version + 1);
  };
  const paste = (event: ClipboardEvent, row: number, column: number): void => {
    const cells = pastedCells(event.clipboardData.getData('text/plain'));
    if (cells.length === 1 && cells[0]?.length === 1) return;
    event.preventDefault();
    const pasted = withPasted(tiers, { row, column, cells }, { columns, names, language });
    setUnclear(pasted.unclear);
    replace(pasted.tiers);
  };
  const remove = (at: number): void => {
    columnsOf(columns).forEach((id) => onUnclear(`${String(at)} ${id}`, false));
    replace(tiers.filter((_, i) => i !== at));
  };
  return (
    <div className={look.stack} style={{ gap: '4px' }}>
      <table className={styles.grid} aria-label={grid.label}>
        <thead><tr>{columnsOf(columns).map((id) => <th key={id} scope="col">{headers[id]}</th>)}<th className={styles.narrow}><span className={look.hidden}>{grid.add}</span></th></tr></thead>
        <tbody ref={body} key={version}>
          {tiers.map((tier, row) => (
            <tr key={row}>
              {columnsOf(columns).map((id, column) => (
                <td key={id} onKeyDown={(event) => onKeyDown(event, row, column)} onPaste={(event) => paste(event, row, column)}>
                  <NumberInput label={grid.cell(headers[id], row + 1)} value={tier.cells[id] ?? null} isPercent={isPercentColumn(id, columns)} onUnclear={(is) => onUnclear(`${String(row)} ${id}`, is)} onValue={(value) => onTiers(tiers.map((one, i) => (i === row ? put(one, id, value) : one)))} />
                </td>
              ))}
              <td><Button className={styles.remove} size="small" appearance="subtle" tabIndex={-1} icon={<Icon name="close" size={16} />} aria-label={grid.removeTier(row + 1)} title={grid.removeTier(row + 1)} onClick={() => remove(row)} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {unclear > 0 && <span className={look.bad} role="status">{grid.unclear(unclear, format)}</span>}
      <div><Button size="small" onClick={add}>{grid.add}</Button></div>
      <p className={look.quiet}>{grid.hint}</p>
    </div>
  );
}
