import type { ReactNode } from 'react';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import { FindingList } from '../findings/FindingList';
import type { Outcome } from '../pane/pane-state';
import { usePane, usePaneState } from '../pane/pane-view';
import { ProofVerdict } from './ProofVerdict';
import { RunButton } from './RunButton';
import { SheetLinks } from './SheetList';
import { StaleNotice } from './StaleNotice';
import { UndoButton } from './UndoButton';

type WrittenOutcome = Extract<Outcome, { kind: 'written' }>;

interface Props {
  readonly outcome: WrittenOutcome;
  readonly figures: ReactNode;
  /** What there is to choose before the job runs again. */
  readonly choices: ReactNode;
  /** What this page has apart from its job. */
  readonly children: ReactNode;
}

/** What was written, with the way to it, and the way back. */
export function ResultPart({ outcome, figures, choices, children }: Props) {
  const look = useTextStyles();
  const { texts } = usePane();
  const { look: workbook, undoable, isStale } = usePaneState();
  const isThere = (name: string): boolean => workbook === undefined || workbook.results.some(({ sheet }) => sheet === name);
  return (
    <>
      <SheetLinks names={outcome.written.sheets.map(({ name }) => name).filter(isThere)} />
      <ProofVerdict written={outcome.written} />
      <StaleNotice job={outcome.job} />
      {choices}
      <div className={look.buttons}>
        {!isStale && <RunButton job={outcome.job} isMain={false} label={texts.jobs[outcome.job].again} />}
        {undoable?.kind === 'job' && <div><UndoButton /></div>}
      </div>
      {undoable?.kind === 'job' && <p className={look.quiet}>{texts.job.undoHint}</p>}
      {figures}
      {children}
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
