import { makeStyles, tokens } from '@fluentui/react-components';
import type { JobId } from '../../app/client/koers';
import { Card } from '../elements/Card';
import { Icon } from '../elements/Icon';
import { useTextStyles } from '../elements/text-styles';
import { pageOf } from '../pane/pane-state';
import { usePane } from '../pane/pane-view';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  job: {
    display: 'flex', alignItems: 'center', gap: '12px', width: '100%', minHeight: '44px', padding: '8px 12px', textAlign: 'start', font: 'inherit', color: 'inherit', cursor: 'pointer',
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { color: tokens.colorBrandForeground1 },
});

/** What can be done with the workbook as it is: each leads to the page of its own. */
export function ReadyJobs({ jobs }: { readonly jobs: readonly JobId[] }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { pane, texts } = usePane();
  if (jobs.length === 0) return null;
  return (
    <Card title={texts.start.readyTitle}>
      <ul className={styles.list}>
        {jobs.map((job) => (
          <li key={job}>
            <button type="button" className={styles.job} onClick={() => pane.choosePage(pageOf[job])}>
              <Icon name={pageOf[job]} className={styles.icon} />
              <span className={look.grow}>{texts.jobs[job].run}</span>
              <Icon name="right" size={16} />
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
