import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Card } from '../elements/Card';
import { Disclosure } from '../elements/Disclosure';
import { useTextStyles } from '../elements/text-styles';
import { usePane, usePaneState } from '../pane/pane-view';
import { Closing } from './Closing';
import { interruptedText } from './interrupted-text';
import { PersonPages } from './PersonPages';

/** What else can be done with bonuses: closing a period, and pages for the people who get them. */
export function More() {
  const look = useTextStyles();
  const { texts, format } = usePane();
  const { look: workbook } = usePaneState();
  if (!workbook?.ready.includes('bonus')) return null;
  return (
    <>
      <PersonPages />
      <Card title={texts.closing.more}>
        {workbook.interrupted && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{interruptedText(workbook.interrupted, texts.closing, format)}</MessageBarBody></MessageBar>}
        <div>
          <Disclosure summary={<span className={look.strong}>{texts.closing.title}</span>}><Closing /></Disclosure>
        </div>
      </Card>
    </>
  );
}
