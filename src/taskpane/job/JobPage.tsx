import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import type { JobId, Preview } from '../../app/client/koers';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import type { Outcome } from '../pane/pane-state';
import { usePane, usePaneState, type PaneView } from '../pane/pane-view';
import { FailurePart } from './FailurePart';
import { PreviewPart } from './PreviewPart';
import { readinessOf } from './readiness';
import { ReadinessState } from './ReadinessState';
import { EarlierSheets, ResultPart } from './ResultPart';
import { RunButton } from './RunButton';
import { Running } from './Running';
import { StaleNotice } from './StaleNotice';
import { useFocusOnTurn } from './use-focus-on-turn';

interface Props {
  readonly job: JobId;
  /** The figures of a preview in short. */
  readonly figures: (preview: Preview) => ReactNode;
  /** What there is to choose for the job. */
  readonly choices?: ReactNode;
  /** What this page has apart from its job. */
  readonly children?: ReactNode;
}

function BeforeRun({ job, choices }: Pick<Props, 'job' | 'choices'>) {
  const { texts } = usePane();
  const { look } = usePaneState();
  const isReady = look !== undefined && readinessOf(look, job).isReady;
  return (
    <>
      <ReadinessState job={job} />
      {isReady && choices}
      {isReady && <RunButton job={job} isMain label={texts.jobs[job].run} />}
      <EarlierSheets names={(look?.results ?? []).filter((result) => result.job === job).map(({ sheet }) => sheet)} />
    </>
  );
}

function OutcomePart({ job, outcome, figures, choices, children }: Props & { readonly outcome: Outcome }) {
  const { texts } = usePane();
  const before = <><BeforeRun job={job} choices={choices} />{children}</>;
  switch (outcome.kind) {
    case 'preview':
      return <PreviewPart job={job} preview={outcome.preview} figures={figures(outcome.preview)}>{choices}</PreviewPart>;
    case 'written':
      return <ResultPart outcome={outcome} figures={figures(outcome.preview)} choices={choices}>{children}</ResultPart>;
    case 'failed':
      return <><FailurePart outcome={outcome} />{before}</>;
    case 'undone':
    case 'cancelled':
      return (
        <>
          <MessageBar intent="info" layout="multiline"><MessageBarBody>{texts.job[outcome.kind]}</MessageBarBody></MessageBar>
          {outcome.kind === 'undone' && <StaleNotice job={job} hasButtonElsewhere />}
          {before}
        </>
      );
    case 'none':
      return before;
  }
}

/** What became of this job; a job on another page has replaced it when there is nothing. */
function useOutcome(job: JobId): Outcome {
  const { outcome } = usePaneState();
  return outcome.kind !== 'none' && outcome.job === job ? outcome : { kind: 'none' };
}

function headingTexts(job: JobId, outcome: Outcome, { texts, format }: PaneView): { readonly title: string; readonly lead: string } {
  const { title, previewTitle, resultTitle, about } = texts.jobs[job];
  if (outcome.kind === 'preview') return { title: previewTitle, lead: texts.job.nothingWritten };
  if (outcome.kind === 'written') return { title: resultTitle, lead: texts.job.result(outcome.written.sheets.length, format) };
  return { title, lead: about };
}

function Heading({ job, outcome, titleRef }: { readonly job: JobId; readonly outcome: Outcome; readonly titleRef: Ref<HTMLHeadingElement> }) {
  const look = useTextStyles();
  const { title, lead } = headingTexts(job, outcome, usePane());
  return (
    <div>
      <h2 className={look.title} ref={titleRef} tabIndex={-1}>{title}</h2>
      <p className={look.lead}>{lead}</p>
    </div>
  );
}

/** A page with a job on it: what it does, what it needs, how far it is, what it found, what it wrote. */
export function JobPage({ job, figures, choices, children }: Props) {
  const look = useTextStyles();
  const { texts } = usePane();
  const { activity } = usePaneState();
  const outcome = useOutcome(job);
  const running = (activity.kind === 'preparing' || activity.kind === 'writing') && activity.job === job ? activity : undefined;
  const turn = running?.kind ?? outcome.kind;
  const { part, title } = useFocusOnTurn(turn);
  return (
    <div className={look.page} ref={part}>
      <Heading job={job} outcome={running ? { kind: 'none' } : outcome} titleRef={title} />
      {running ? <Card title={texts.jobs[job].run} isFramed><Running activity={running} /></Card> : <OutcomePart job={job} outcome={outcome} figures={figures} choices={choices}>{children}</OutcomePart>}
    </div>
  );
}
