import { makeStyles, tokens } from '@fluentui/react-components';

/** A large amount, and a table of names with amounts. */
export const useAmountTable = makeStyles({
  amount: { display: 'block', fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  table: {
    width: '100%', borderCollapse: 'collapse',
    '& th': { padding: '4px 0', textAlign: 'start', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    '& td': { padding: '6px 0', verticalAlign: 'top', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
    '& th:last-child, & td:last-child': { textAlign: 'end', paddingLeft: '8px' },
  },
});
