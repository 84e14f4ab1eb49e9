import { Button } from '@fluentui/react-components';
import type { JobId } from '../../app/client/koers';
import { Icon } from '../elements/Icon';
import { useTextStyles } from '../elements/text-styles';
import { usePane, usePaneState } from '../pane/pane-view';
import { readinessOf, type Lack } from './readiness';

function LackLine({ lack }: { readonly lack: Lack }) {
  const look = useTextStyles();
  const { texts, language } = usePane();
  const { table, columns } = lack;
  const name = table.label[language];
  return (
    <li className={look.top}>
      <Icon name="warning" className={look.warn} />
      <span className={look.stack}>
        {table.found ? texts.job.lacksColumns(name, columns.map(({ label }) => label[language]).join(', ')) : <strong>{name}</strong>}
        {!table.found && <span className={look.quiet}>{table.description[language]}</span>}
      </span>
    </li>
  );
}

function Lacking({ lacks }: { readonly lacks: readonly Lack[] }) {
  const look = useTextStyles();
  const { pane, texts } = usePane();
  return (
    <>
      <p className={look.text}>{lacks.length > 0 ? texts.job.lacksTables : texts.job.lacksSomething}</p>
      {lacks.length > 0 && <ul className={look.list} style={{ gap: '8px' }}>{lacks.map((lack) => <LackLine key={lack.table.table} lack={lack} />)}</ul>}
      <div><Button onClick={() => pane.choosePage('start')}>{texts.job.toStart}</Button></div>
    </>
  );
}

/** Whether the workbook has what a job needs; if not, what is lacking and where to point it out. */
export function ReadinessState({ job }: { readonly job: JobId }) {
  const look = useTextStyles();
  const { texts } = usePane();
  const { look: workbook } = usePaneState();
  if (!workbook) return <p className={look.quiet}>{texts.job.waiting}</p>;
  const { isReady, lacks } = readinessOf(workbook, job);
  if (!isReady) return <Lacking lacks={lacks} />;
  return <p className={look.row}><Icon name="check" className={look.good} /><span className={look.grow}>{texts.jobs[job].ready}</span></p>;
}
