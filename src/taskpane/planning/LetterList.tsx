import { makeStyles, tokens } from '@fluentui/react-components';
import { Icon, type IconName } from '../elements/Icon';
import { useTextStyles } from '../elements/text-styles';
import { usePlanTexts } from './plan-texts';

const icons: Readonly<Record<Verdict, IconName>> = { met: 'check', notMet: 'error', unknown: 'question' };
const tones = { met: 'good', notMet: 'bad', unknown: 'neutral' } as const;

type Verdict = 'met' | 'notMet' | 'unknown';

/** A letter with its verdict, in words. */
export interface ShownLetter {
  readonly name: string;
  readonly verdict: Verdict;
  readonly words: readonly string[];
  readonly reason: string;
  readonly question?: string;
}

const useStyles = makeStyles({
  item: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '6px 0', minWidth: 0 },
  words: { color: 'inherit', backgroundColor: tokens.colorBrandBackground2, borderRadius: tokens.borderRadiusSmall, padding: '0 3px', boxDecorationBreak: 'clone', '@media (forced-colors: active)': { color: 'MarkText', backgroundColor: 'Mark' } },
});

/** Each letter with its verdict, the words that carry it, and the question that closes the gap. */
export function LetterList({ letters }: { readonly letters: readonly ShownLetter[] }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { smart } = usePlanTexts();
  return (
    <ul className={look.list}>
      {letters.map(({ name, verdict, words, reason, question }) => (
        <li key={name} className={styles.item}>
          <Icon name={icons[verdict]} size={18} className={look[tones[verdict]]} />
          <span className={look.stack}>
            <span><span className={look.strong}>{name}</span>: {smart.verdicts[verdict]}</span>
            <span className={look.quiet}>{reason}</span>
            {words.length > 0 && <span className={look.quiet}>{words.map((word, at) => <span key={at}>{at > 0 && ' '}<mark className={styles.words}>{word}</mark></span>)}</span>}
            {verdict !== 'met' && question !== undefined && <span>{smart.question(question)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
