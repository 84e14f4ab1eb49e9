import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { DraftCell, SavedCell, SavedTable, SavePlan, SchemeChange, SchemeEffect } from '../../../app/client/schemes';
import type { SchemeEditorTexts } from '../../../i18n/scheme-editor';
import type { Format, Language } from '../../../i18n';
import { useAmountTable } from '../../closing/amount-table';
import { Card } from '../../elements/Card';
import { useTextStyles } from '../../elements/text-styles';
import { faultText } from '../../job/fault-text';
import type { Answered } from '../../pane/scheme-actions';
import { usePane } from '../../pane/pane-view';
import { Effect } from './Effect';
import { useEditorTexts, useSchemes } from './editor-view';

const shownCells = 12;

const useStyles = makeStyles({
  three: {
    width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200,
    '& th': { padding: '4px 6px 4px 0', textAlign: 'start', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    '& td': { padding: '4px 6px 4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: 'top', overflowWrap: 'anywhere' },
  },
});

function tableLine({ label, sheet, changed, added, emptied }: SavedTable, { save }: SchemeEditorTexts, { language, format }: { readonly language: Language; readonly format: Format }): string {
  const changes = [changed > 0 ? save.changed(changed, format) : '', added > 0 ? save.added(added, format) : '', emptied > 0 ? save.emptied(emptied, format) : ''].filter((part) => part !== '').join(', ');
  return sheet === undefined ? save.newTable(label[language], changes) : save.table(label[language], changes);
}

/** A value as it will stand in its cell. */
function useCellText(): (cell: SavedCell, value: DraftCell) => string {
  const { language, format } = usePane();
  const { save, yes, no } = useEditorTexts();
  const { fields } = useSchemes();
  return ({ table, column }, value) => {
    if (value === null || value === '') return save.empty;
    if (typeof value === 'boolean') return value ? yes : no;
    const type = [...fields.components, ...fields.schemes].find(({ label }) => label.en === column.en)?.type;
    if (type?.kind === 'choice') return type.choices.find(({ id }) => id === value)?.label[language] ?? String(value);
    const isPercent = type?.kind === 'percent' || (type?.kind === 'figure' && type.as === 'percent') || (table === 'tiers' && (column.en === 'Rate' || column.en === 'Payout %'));
    return typeof value === 'number' ? (isPercent ? format.percent(value) : format.number(value, 4)) : value;
  };
}

function Cells({ cells }: { readonly cells: readonly SavedCell[] }) {
  const styles = useStyles();
  const { language, format } = usePane();
  const { save, effect } = useEditorTexts();
  const text = useCellText();
  if (cells.length === 0) return null;
  return (
    <>
      <table className={styles.three}>
        <caption style={{ textAlign: 'start' }}>{save.cells}</caption>
        <thead><tr><th scope="col">{save.cell}</th><th scope="col">{save.from}</th><th scope="col">{save.to}</th></tr></thead>
        <tbody>
          {cells.slice(0, shownCells).map((cell) => <tr key={`${cell.sheet}!${cell.cell}`}><td>{`${cell.sheet} ${cell.cell} (${cell.column[language]})`}</td><td>{text(cell, cell.from)}</td><td>{text(cell, cell.to)}</td></tr>)}
        </tbody>
      </table>
      {cells.length > shownCells && <span>{`+ ${format.number(cells.length - shownCells, 0)} ${effect.difference === '' ? '' : save.cells.toLowerCase()}`}</span>}
    </>
  );
}

function Plan({ plan }: { readonly plan: SavePlan }) {
  const look = useTextStyles();
  const view = usePane();
  const texts = useEditorTexts();
  return (
    <>
      <ul className={look.list}>{plan.tables.map((table) => <li key={table.table}>{tableLine(table, texts, view)}</li>)}</ul>
      {plan.newColumns.length > 0 && <p className={look.text}>{texts.save.newColumns(plan.newColumns.join(', '))}</p>}
      <Cells cells={plan.cells} />
    </>
  );
}

/** What would be saved, and what it would do; asked once. */
function useReview(change: SchemeChange): { readonly plan?: Answered<SavePlan>; readonly effect?: Answered<SchemeEffect> } {
  const { pane } = usePane();
  const [plan, setPlan] = useState<Answered<SavePlan>>();
  const [effect, setEffect] = useState<Answered<SchemeEffect>>();
  useEffect(() => {
    let isWanted = true;
    void pane.planScheme(change).then((answer) => { if (isWanted) setPlan(answer); });
    if (change.before) void pane.schemeEffect(change.after).then((answer) => { if (isWanted) setEffect(answer); });
    return () => { isWanted = false; };
    // A review is of the draft as it was when it began.
  }, [pane]);
  return { ...(plan && { plan }), ...(effect && { effect }) };
}

interface Props {
  readonly change: SchemeChange;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
  readonly onReadAgain: () => void;
}

/** What saving would write, who gets more or less, and the button that saves. */
export function SavePart({ change, onSaved, onCancel, onReadAgain }: Props) {
  const look = useTextStyles();
  const amounts = useAmountTable();
  const { pane, texts: { faults } } = usePane();
  const texts = useEditorTexts();
  const { plan, effect } = useReview(change);
  const [failed, setFailed] = useState<Extract<Answered<void>, { readonly kind: 'failed' }>>();
  const [isSaving, setSaving] = useState(false);
  const confirm = async (): Promise<void> => {
    setSaving(true);
    const answer = await pane.saveScheme(change);
    setSaving(false);
    if (answer.kind === 'answer') onSaved();
    else setFailed(answer);
  };
  const fault = failed?.fault ?? (plan?.kind === 'failed' ? plan.fault : undefined);
  const isOld = fault?.reason === 'changedMeanwhile';
  return (
    <Card title={texts.save.title} isFramed>
      <p className={look.quiet}>{texts.save.about}</p>
      {!plan && <Spinner size="tiny" />}
      {plan?.kind === 'answer' && <Plan plan={plan.value} />}
      {effect?.kind === 'answer' && <Effect effect={effect.value} className={amounts.table} />}
      {fault && <MessageBar intent="error" layout="multiline" politeness="polite"><MessageBarBody>{isOld ? texts.changedMeanwhile : fault.reason === 'nameTaken' ? texts.nameTaken : faultText(fault, faults)}</MessageBarBody></MessageBar>}
      <div className={look.buttons}>
        {isOld ? <Button appearance="primary" onClick={onReadAgain}>{texts.readAgain}</Button> : <Button appearance="primary" disabledFocusable={isSaving || plan?.kind !== 'answer'} onClick={() => void confirm()}>{isSaving ? texts.save.saving : texts.save.confirm}</Button>}
        <Button disabledFocusable={isSaving} onClick={onCancel}>{texts.save.cancel}</Button>
      </div>
    </Card>
  );
}
