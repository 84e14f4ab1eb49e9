import { Link } from '@fluentui/react-components';
import type { Written } from '../../app/client/koers';
import { Icon } from '../elements/Icon';
import { useTextStyles } from '../elements/text-styles';
import { usePane, usePaneState } from '../pane/pane-view';

/** What the formulas on the proof sheet say of all payouts together, with the way to the sheet. */
export function ProofVerdict({ written: { proof } }: { readonly written: Written }) {
  const look = useTextStyles();
  const { pane, texts } = usePane();
  const { isStale } = usePaneState();
  if (!proof || isStale) return null;
  return (
    <p className={look.top}>
      <Icon name="sheet" className={look.neutral} />
      <span className={look.grow}>
        {proof.verdict}{' '}
        <Link inline as="button" aria-label={texts.job.open(proof.sheet)} onClick={() => void pane.goTo(proof.sheet, 'A1')}>{texts.proof}</Link>
      </span>
    </p>
  );
}
