import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from '../elements/Card';
import { Icon } from '../elements/Icon';
import { useTextStyles } from '../elements/text-styles';
import { FindingList } from '../findings/FindingList';
import type { Outcome } from '../pane/pane-state';
import { usePane, usePaneState } from '../pane/pane-view';
import { RunButton } from './RunButton';
import { SheetLinks } from './SheetList';

type WrittenOutcome = Extract<Outcome, { kind: 'written' }>;

interface Props {
  readonly outcome: WrittenOutcome;
  readonly figures: ReactNode;
  /** What this page has apart from its job. */
  readonly children: ReactNode;
}

/** What was written, with the way to it, and the way back. */
export function ResultPart({ outcome, figures, children }: Props) {
  const look = useTextStyles();
  const { pane, texts } = usePane();
  const { activity } = usePaneState();
  const { sheets } = outcome.written;
  return (
    <>
      <SheetLinks names={sheets.map(({ name }) => name)} />
      <div className={look.buttons}>
        <RunButton job={outcome.job} isMain={false} label={texts.jobs[outcome.job].again} />
        <div><Button icon={<Icon name="undo" />} disabledFocusable={activity.kind !== 'idle'} onClick={() => void pane.undo()}>{texts.job.undo}</Button></div>
      </div>
      {children}
      {figures}
      <FindingList findings={outcome.preview.findings} />
    </>
  );
}

/** The sheets of earlier runs, where there are any. */
export function EarlierSheets({ names }: { readonly names: readonly string[] }) {
  const { texts } = usePane();
  if (names.length === 0) return null;
  return <Card title={texts.job.earlier}><SheetLinks names={names} /></Card>;
}
