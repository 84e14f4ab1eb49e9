import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane/pane-view';

const useStyles = makeStyles({
  scroller: { overflowX: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: 'nowrap',
    '& th, & td': { padding: '4px 8px', textAlign: 'start', maxWidth: '160px', overflow: 'hidden', textOverflow: 'ellipsis' },
    '& th': { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
    '& td': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  empty: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

interface Props {
  readonly label: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The first rows of the user's table as they stand there; wider than the pane, so it scrolls by itself. */
export function TablePreview({ label, headers, rows }: Props) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.scroller} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead><tr>{headers.map((header, at) => <th key={at} scope="col">{header}</th>)}</tr></thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>{headers.map((_, column) => <td key={column}>{row[column] || <span className={styles.empty}>{texts.start.emptyCell}</span>}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
