import { Field, makeStyles, mergeClasses, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { CurveExample, SchemeDraft } from '../../../app/client/schemes';
import type { Format } from '../../../i18n';
import { useAmountTable } from '../../closing/amount-table';
import { Card } from '../../elements/Card';
import { Disclosure } from '../../elements/Disclosure';
import { useTextStyles } from '../../elements/text-styles';
import { FindingList } from '../../findings/FindingList';
import { useSpeech } from '../../findings/use-speech';
import { faultText } from '../../job/fault-text';
import { usePane } from '../../pane/pane-view';
import { Curve } from './Curve';
import type { DrawnCurve } from './curve-shape';
import { useEditorTexts, useSchemes } from './editor-view';
import { needsIncentive } from './forms';
import { NumberInput } from './NumberInput';
import { type Drawing, useDrawing } from './use-drawing';

const useStyles = makeStyles({
  two: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', alignItems: 'end' },
  old: { opacity: 0.55 },
});

const resultText = (curve: Pick<DrawnCurve, 'unit' | 'currency'>, actual: number, format: Format): string =>
  curve.unit === 'money' ? format.spokenMoney(Math.round(actual * 100) / 100, curve.currency) : curve.unit === 'ratio' ? format.percent(Number(actual.toPrecision(12))) : format.number(actual);

/** What is paid at 80, 100 and 120 % of the target. */
function Marks({ curve }: { readonly curve: DrawnCurve }) {
  const look = useTextStyles();
  const styles = useAmountTable();
  const { format } = usePane();
  const { curve: texts } = useEditorTexts();
  return (
    <table className={styles.table}>
      <thead><tr><th scope="col">{texts.share}</th><th scope="col">{texts.result}</th><th scope="col">{texts.pay}</th></tr></thead>
      <tbody>
        {curve.marks.map(({ share, actual, pay }) => (
          <tr key={share}><td>{format.percent(share)}</td><td className={look.figures}>{resultText(curve, actual, format)}</td><td className={look.figures}>{format.money(pay, curve.currency)}</td></tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every point of the drawing in words: the same curve for who does not see it. */
function Figures({ curve }: { readonly curve: DrawnCurve }) {
  const look = useTextStyles();
  const styles = useAmountTable();
  const { format } = usePane();
  const { curve: texts } = useEditorTexts();
  const name = (actual: number, isBelow: boolean): string => (isBelow ? texts.justBelow(resultText(curve, actual, format)) : resultText(curve, actual, format));
  return (
    <table className={styles.table}>
      <thead><tr><th scope="col">{texts.result}</th><th scope="col">{texts.pay}</th></tr></thead>
      <tbody>{curve.points.map(({ actual, pay, isBelow }, at) => <tr key={at}><td>{name(actual, isBelow === true)}</td><td className={look.figures}>{format.money(pay, curve.currency)}</td></tr>)}</tbody>
    </table>
  );
}

function Drawn({ curve, isDeal }: { readonly curve: DrawnCurve; readonly isDeal: boolean }) {
  const look = useTextStyles();
  const { curve: texts } = useEditorTexts();
  return (
    <>
      <Curve curve={curve} />
      <Marks curve={curve} />
      <Disclosure summary={<span>{texts.figures}</span>}><Figures curve={curve} /></Disclosure>
      <p className={look.quiet}>{isDeal ? texts.deal : texts.alone}</p>
    </>
  );
}

/** Why there is no curve. */
function Untold({ drawing }: { readonly drawing: Drawing }) {
  const look = useTextStyles();
  const { language, format, texts: { faults } } = usePane();
  const { curve: texts } = useEditorTexts();
  const speech = useSpeech();
  const told = drawing.look?.drawing;
  if (drawing.fault) return <MessageBar intent="error" layout="multiline"><MessageBarBody>{faultText(drawing.fault, faults)}</MessageBarBody></MessageBar>;
  if (told?.kind !== 'untold') return <Spinner size="tiny" label={texts.drawing} labelPosition="after" style={{ justifyContent: 'flex-start' }} />;
  const why = told.why === 'deals' ? 'others' : told.why;
  return (
    <div className={look.stack}>
      <span>{texts.untold[why]}</span>
      {told.reason && drawing.look?.findings.length === 0 && speech.kind === 'loaded' && <span className={look.quiet}>{speech.content.say(told.reason, language, format)}</span>}
    </div>
  );
}

interface Props {
  readonly draft: SchemeDraft;
  readonly at: number;
  readonly example: CurveExample;
  readonly onExample: (example: CurveExample) => void;
}

/** The figures that the curve is drawn for. */
function Example({ draft, at, example, onExample }: Props) {
  const styles = useStyles();
  const look = useTextStyles();
  const { curve: texts } = useEditorTexts();
  const { measures } = useSchemes();
  const component = draft.components[at];
  const period = draft.scheme.cells['period'];
  const spoken = texts.periods[period === 'quarter' || period === 'year' || period === 'custom' ? period : 'month'];
  const isRatio = measures.find(({ name }) => name === component?.row.cells['measure'])?.unit === 'ratio';
  return (
    <div className={look.stack} style={{ gap: '6px' }}>
      <div className={styles.two}>
        <Field label={texts.target(spoken)} size="small"><NumberInput value={example.target ?? null} isPercent={isRatio} onValue={(target) => onExample(withNumber(example, 'target', target))} /></Field>
        {component && needsIncentive(component) && (
          <Field label={texts.incentive} size="small"><NumberInput value={example.incentive ?? null} isPercent={false} onValue={(incentive) => onExample(withNumber(example, 'incentive', incentive))} /></Field>
        )}
      </div>
      <p className={look.quiet}>{example.person === undefined ? texts.example : texts.exampleOf(example.person)}</p>
    </div>
  );
}

function withNumber(example: CurveExample, column: 'target' | 'incentive', value: number | string | null): CurveExample {
  const { [column]: _, ...rest } = example;
  return typeof value === 'number' ? { ...rest, [column]: value } : rest;
}

/** What a component pays: the curve, the pay at 80, 100 and 120 %, and what is not right about the scheme. */
export function CurvePart({ draft, at, example, onExample }: Props) {
  const styles = useStyles();
  const { curve: texts, findings: findingsTitle } = useEditorTexts();
  const drawing = useDrawing(draft, at, example);
  const told = drawing.look?.drawing;
  const grouping = draft.components[at]?.row.cells['grouping'];
  return (
    <Card title={texts.title} isFramed>
      <div className={mergeClasses(drawing.isOld && drawing.look !== undefined && styles.old)} aria-busy={drawing.isOld}>
        {told?.kind === 'drawn' ? <Drawn curve={told} isDeal={grouping === 'deal' || grouping === 'dealRunning'} /> : <Untold drawing={drawing} />}
      </div>
      {!(told?.kind === 'untold' && told.why !== 'unclear') && <Example draft={draft} at={at} example={example} onExample={onExample} />}
      {(drawing.look?.findings.length ?? 0) > 0 && <FindingList findings={drawing.look?.findings ?? []} title={findingsTitle} />}
    </Card>
  );
}
