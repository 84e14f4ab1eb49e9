import { Icon } from '../elements/Icon';
import { useTextStyles } from '../elements/text-styles';
import type { Severity } from './group-findings';

const tones = { error: 'bad', warning: 'warn', info: 'neutral' } as const;

/** A drawing of its own per severity, so that colour is never the only sign. */
export function SeverityIcon({ severity, size = 18 }: { readonly severity: Severity; readonly size?: number }) {
  const look = useTextStyles();
  return <Icon name={severity} size={size} className={look[tones[severity]]} />;
}
