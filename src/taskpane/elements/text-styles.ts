import { makeStyles, tokens } from '@fluentui/react-components';

/** The few ways in which the pane sets its text and rows. */
export const useTextStyles = makeStyles({
  page: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: '20px' },
  title: { margin: 0, overflowWrap: 'anywhere', hyphens: 'auto', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  row: { margin: 0, display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  top: { display: 'flex', alignItems: 'flex-start', gap: '8px', minWidth: 0 },
  // Letters of twice the size leave room for half the pane.
  spread: { '@media (max-width: 240px)': { flexWrap: 'wrap' }, margin: 0, display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  stack: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  figures: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warn: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  neutral: { color: tokens.colorNeutralForeground3 },
});
