import type { ActionLook, AgendaGroupLook } from '../../../app/client/planning';
import { Card } from '../../elements/Card';
import { Icon, type IconName } from '../../elements/Icon';
import { useTextStyles } from '../../elements/text-styles';
import { usePane } from '../../pane/pane-view';
import { usePlanTexts } from '../../planning/plan-texts';

const gap = { gap: '8px' };

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const look = useTextStyles();
  return <div className={look.stack} style={{ gap: '6px' }}><h4 style={{ margin: 0, fontSize: '12px', fontWeight: 600 }}>{title}</h4>{children}</div>;
}

function Line({ icon, tone, title, children }: { readonly icon: IconName; readonly tone: 'good' | 'warn' | 'bad' | 'neutral'; readonly title: string; readonly children?: React.ReactNode }) {
  const look = useTextStyles();
  return <li className={look.top}><Icon name={icon} size={18} className={look[tone]} /><span className={look.stack}><span>{title}</span>{children}</span></li>;
}

function Action({ action: { text, kpi, owner, due, daysOverdue } }: { readonly action: ActionLook }) {
  const look = useTextStyles();
  const { agenda } = usePlanTexts();
  const { format } = usePane();
  const who = agenda.action(owner === '' ? agenda.nobody : owner, due === undefined ? '' : format.day(due));
  return (
    <Line icon={daysOverdue > 0 ? 'error' : 'info'} tone={daysOverdue > 0 ? 'bad' : 'neutral'} title={text}>
      <span className={look.quiet}>{kpi === '' ? who : `${kpi} · ${who}`}</span>
      {daysOverdue > 0 && <span className={look.quiet}>{agenda.overdue(daysOverdue, format)}</span>}
    </Line>
  );
}

/** What a team, project or person has to review. */
export function AgendaGroup({ group: { name, meeting, offCourse, attention, praise, actions } }: { readonly group: AgendaGroupLook }) {
  const look = useTextStyles();
  const { agenda } = usePlanTexts();
  const { format } = usePane();
  return (
    <Card title={name} isFramed>
      {meeting !== undefined && <p className={look.quiet}>{agenda.meeting(format.day(meeting))}</p>}
      <Part title={agenda.offCourse}>
        {offCourse.length === 0 && <p className={look.row}><Icon name="check" size={18} className={look.good} /><span className={look.grow}>{agenda.nothingOff}</span></p>}
        {offCourse.length > 0 && <ul className={look.list} style={gap}>{offCourse.map(({ kpi, text, agreed }) => <Line key={kpi} icon="error" tone="bad" title={kpi}><span className={look.quiet}>{text}</span>{agreed !== '' && <span className={look.quiet}>{agenda.agreed(agreed)}</span>}</Line>)}</ul>}
      </Part>
      {attention.length > 0 && <Part title={agenda.attention}><ul className={look.list} style={gap}>{attention.map(({ kpi, text }) => <Line key={kpi} icon="warning" tone="warn" title={kpi}><span className={look.quiet}>{text}</span></Line>)}</ul></Part>}
      {praise.length > 0 && <Part title={agenda.praise}><ul className={look.list} style={gap}>{praise.map((text) => <Line key={text} icon="check" tone="good" title={text} />)}</ul></Part>}
      <Part title={agenda.actions}>{actions.length === 0 ? <p className={look.quiet}>{agenda.noActions}</p> : <ul className={look.list} style={gap}>{actions.map((action, at) => <Action key={at} action={action} />)}</ul>}</Part>
    </Card>
  );
}
