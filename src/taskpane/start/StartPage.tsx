import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { WorkbookLook } from '../../app/client/koers';
import { Card } from '../elements/Card';
import { Icon } from '../elements/Icon';
import { useTextStyles } from '../elements/text-styles';
import { useTitleFocus } from '../elements/use-title-focus';
import { FindingList } from '../findings/FindingList';
import { faultText } from '../job/fault-text';
import { SheetLinks } from '../job/SheetList';
import { usePane, usePaneState } from '../pane/pane-view';
import { AddTable } from './AddTable';
import { EmptyWorkbook } from './EmptyWorkbook';
import { ExampleAdded } from './ExampleAdded';
import { InterruptedNotice } from './InterruptedNotice';
import { ReadyJobs } from './ReadyJobs';
import { TableAdded } from './TableAdded';
import { FoundTables, NotFoundTables } from './TableLists';

function Seen({ workbook }: { readonly workbook: WorkbookLook }) {
  const { texts } = usePane();
  const found = workbook.tables.filter((table) => table.found);
  const notFound = workbook.tables.filter((table) => !table.found);
  return (
    <>
      {found.length === 0 ? <EmptyWorkbook /> : <><ReadyJobs jobs={workbook.ready} /><FoundTables tables={found} /></>}
      {(found.length > 0 || workbook.ranges.length > 0) && <NotFoundTables tables={notFound} />}
      <AddTable tables={workbook.addable} />
      {workbook.results.length > 0 && <Card title={texts.start.resultsTitle}><SheetLinks names={workbook.results.map(({ sheet }) => sheet)} /></Card>}
      {found.length > 0 && workbook.findings.length > 0 && <FindingList findings={workbook.findings} title={texts.start.findingsTitle} />}
    </>
  );
}

function LookFailure() {
  const { pane, texts } = usePane();
  const { lookFault } = usePaneState();
  if (!lookFault) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{faultText(lookFault, texts.faults)}</MessageBarBody>
      <MessageBarActions><Button onClick={() => void pane.look()}>{texts.job.retry}</Button></MessageBarActions>
    </MessageBar>
  );
}

/** Where one begins: what Koers found in the workbook, and what can be done with it. */
export function StartPage() {
  const look = useTextStyles();
  const { pane, texts } = usePane();
  const { look: workbook, lookFault, activity, undoable } = usePaneState();
  useTitleFocus(undoable?.kind === 'table' ? undoable.added : undoable?.kind === 'example');
  return (
    <div className={look.page}>
      <div>
        <div className={look.spread}>
          <h2 className={look.title} tabIndex={-1}>{texts.start.title}</h2>
          <Button appearance="subtle" size="small" icon={<Icon name="refresh" size={16} />} disabledFocusable={activity.kind !== 'idle'} onClick={() => void pane.look()}>{texts.start.refresh}</Button>
        </div>
        {workbook?.tables.some((table) => table.found) && <p className={look.lead}>{texts.start.about}</p>}
      </div>
      <LookFailure />
      <ExampleAdded />
      <TableAdded />
      <InterruptedNotice />
      {!workbook && !lookFault && <Spinner label={texts.status.looking} />}
      {workbook && <Seen workbook={workbook} />}
    </div>
  );
}
