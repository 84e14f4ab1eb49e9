import { ToggleButton } from '@fluentui/react-components';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';
import { severities, type Severity } from './group-findings';
import { SeverityIcon } from './SeverityIcon';

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly shown: readonly Severity[];
  readonly onShow: (shown: readonly Severity[]) => void;
}

/** Switches each severity on and off; says how many there are. A severity without findings has no switch. */
export function SeverityFilter({ counts, shown, onShow }: Props) {
  const look = useTextStyles();
  const { texts, format } = usePane();
  const toggled = (severity: Severity): readonly Severity[] => (shown.includes(severity) ? shown.filter((other) => other !== severity) : [...shown, severity]);
  return (
    <div role="group" aria-label={texts.findings.filter} className={look.buttons} style={{ gap: '6px' }}>
      {severities.filter((severity) => counts[severity] > 0).map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          shape="circular"
          checked={shown.includes(severity)}
          icon={<SeverityIcon severity={severity} size={16} />}
          style={{ minWidth: 0 }}
          onClick={() => onShow(toggled(severity))}
        >
          {texts.findings.filterLabel(severity, counts[severity], format)}
        </ToggleButton>
      ))}
    </div>
  );
}
