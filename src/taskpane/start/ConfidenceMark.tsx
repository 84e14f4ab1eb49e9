import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Icon, type IconName } from '../elements/Icon';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';
import type { Confidence } from './confidence';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '3px', flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular },
});

const icons: Readonly<Record<Confidence, IconName>> = { chosen: 'check', certain: 'check', probable: 'about', doubtful: 'question' };
const tones = { chosen: 'good', certain: 'good', probable: 'neutral', doubtful: 'warn' } as const;

/** How sure it is that a table was recognised: a drawing and a word. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts } = usePane();
  return <span className={mergeClasses(styles.mark, look[tones[confidence]])}><Icon name={icons[confidence]} size={14} />{texts.start[confidence]}</span>;
}
