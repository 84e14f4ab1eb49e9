import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Preview } from '../../app/client/koers';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import { FindingList } from '../findings/FindingList';
import { usePane } from '../pane/pane-view';
import { PlannedSheets } from './SheetList';

const useStyles = makeStyles({
  bar: {
    position: 'sticky', bottom: 0, margin: 'auto -16px -20px', padding: '10px 16px', display: 'flex', flexDirection: 'column', gap: '4px',
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, boxShadow: tokens.shadow8,
  },
});

function WriteBar({ sheets }: { readonly sheets: number }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { pane, texts, format, preferences, prefer } = usePane();
  return (
    <div className={styles.bar}>
      <div className={look.buttons}>
        <Button appearance="primary" disabled={sheets === 0} onClick={() => void pane.write()}>{texts.job.write(sheets, format)}</Button>
        <Button onClick={pane.discard}>{texts.job.discard}</Button>
      </div>
      <Checkbox label={texts.job.writesDirectly} checked={preferences.writesDirectly} onChange={(_, { checked }) => prefer({ ...preferences, writesDirectly: checked === true })} />
    </div>
  );
}

/** What a job found, before anything is written: the figures, the sheets, the findings; and the choice to write. */
export function PreviewPart({ preview, figures }: { readonly preview: Preview; readonly figures: ReactNode }) {
  const { texts } = usePane();
  return (
    <>
      {figures}
      <Card title={texts.job.sheetsTitle}><PlannedSheets sheets={preview.sheets} /></Card>
      <FindingList findings={preview.findings} />
      <WriteBar sheets={preview.sheets.length} />
    </>
  );
}
