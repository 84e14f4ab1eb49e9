import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { JobId, Preview } from '../../app/client/koers';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import { FindingList } from '../findings/FindingList';
import { usePane, usePaneState } from '../pane/pane-view';
import { PlannedSheets } from './SheetList';
import { StaleNotice } from './StaleNotice';

const useStyles = makeStyles({
  bar: {
    position: 'sticky', bottom: 0, margin: 'auto -16px -20px', padding: '10px 16px', display: 'flex', flexDirection: 'column', gap: '4px',
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, boxShadow: tokens.shadow8,
  },
});

/** Figures of a workbook that has changed since cannot be written: they are calculated again. */
function WriteBar({ job, sheets }: { readonly job: JobId; readonly sheets: number }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { pane, texts, format, preferences, prefer } = usePane();
  const { isStale } = usePaneState();
  return (
    <div className={styles.bar}>
      <div className={look.buttons}>
        {isStale ? (
          <Button appearance="primary" onClick={() => void pane.run(job)}>{texts.jobs[job].again}</Button>
        ) : (
          <Button appearance="primary" disabled={sheets === 0} onClick={() => void pane.write()}>{texts.job.write(sheets, format)}</Button>
        )}
        <Button onClick={pane.discard}>{texts.job.discard}</Button>
      </div>
      <Checkbox label={texts.job.writesDirectly} checked={preferences.writesDirectly} onChange={(_, { checked }) => prefer({ ...preferences, writesDirectly: checked === true })} />
    </div>
  );
}

interface Props {
  readonly job: JobId;
  readonly preview: Preview;
  readonly figures: ReactNode;
  /** What there is to choose before it is written. */
  readonly children?: ReactNode;
}

/** What a job found, before anything is written: the figures, the sheets, the findings; and the choice to write. */
export function PreviewPart({ job, preview, figures, children }: Props) {
  const { texts } = usePane();
  return (
    <>
      <StaleNotice job={job} hasButtonElsewhere />
      {children}
      {figures}
      <Card title={texts.job.sheetsTitle}><PlannedSheets sheets={preview.sheets} /></Card>
      <FindingList findings={preview.findings} />
      <WriteBar job={job} sheets={preview.sheets.length} />
    </>
  );
}
