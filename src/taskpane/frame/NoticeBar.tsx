import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { helpAddress } from '../../i18n/help-pages';
import type { TaskPaneTexts } from '../../i18n/task-pane';
import { Icon } from '../elements/Icon';
import { faultText } from '../job/fault-text';
import type { Notice } from '../pane/pane-state';
import { usePane, usePaneState } from '../pane/pane-view';

function noticeText(notice: Notice, texts: TaskPaneTexts): string {
  switch (notice.kind) {
    case 'fault':
      return faultText(notice.fault, texts.faults);
    case 'kept':
      return texts.notices.kept(notice.sheet);
    case 'help':
      return texts.help.notice;
    case 'nothingToUndo':
    case 'nothingToExplain':
    case 'undone':
    case 'busy':
    case 'errorsFirst':
    case 'calculatedAnew':
      return texts.notices[notice.kind];
  }
}

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: '8px 12px' },
});

const intents = { fault: 'error', kept: 'success', calculatedAnew: 'warning', undone: 'success', nothingToUndo: 'info', nothingToExplain: 'info', help: 'info', busy: 'info', errorsFirst: 'warning' } as const;

/** What there is to tell that belongs to no job, until the user closes it or goes on. It stands below the page: always in view, and what is being clicked stays in its place. */
export function NoticeBar() {
  const { pane, texts, language } = usePane();
  const { notice } = usePaneState();
  const styles = useStyles();
  if (!notice) return null;
  return (
    <MessageBar className={styles.bar} intent={intents[notice.kind]} layout="multiline" politeness="polite">
      <MessageBarBody>
        {noticeText(notice, texts)}
        {notice.kind === 'kept' && <>{' '}<Link inline as="button" onClick={() => void pane.goTo(notice.sheet, 'A1')}>{texts.findings.goTo(notice.sheet)}</Link></>}
        {notice.kind === 'help' && <>{' '}<Link inline href={helpAddress(language)} target="_blank">{texts.help.open}</Link></>}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<Icon name="close" size={16} />} aria-label={texts.notices.close} onClick={pane.closeNotice} />} />
    </MessageBar>
  );
}
