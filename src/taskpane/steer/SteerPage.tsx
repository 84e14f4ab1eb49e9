import { makeStyles, tokens } from '@fluentui/react-components';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '6px', color: tokens.colorNeutralForeground2 },
});

/** Room for what helps people grow; says what comes. */
export function SteerPage() {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts: { steer } } = usePane();
  return (
    <div className={look.page}>
      <div>
        <h2 className={look.title}>{steer.title}</h2>
        <p className={look.lead}>{steer.about}</p>
      </div>
      <Card title={steer.comingTitle} isFramed><ul className={styles.list}>{steer.coming.map((what) => <li key={what}>{what}</li>)}</ul></Card>
    </div>
  );
}
