import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { GoalLook } from '../../../app/client/planning';
import { Card } from '../../elements/Card';
import { useTextStyles } from '../../elements/text-styles';
import { usePane } from '../../pane/pane-view';
import { LetterList } from '../../planning/LetterList';
import { usePlanTexts } from '../../planning/plan-texts';
import { dayOfField, fieldOfDay, figureOf, typedFigure, type WizardDraft } from './draft';
import type { StepProps } from './step-props';
import { useGoalLook } from './use-goal-look';

type FigureField = 'baseline' | 'target' | 'lower' | 'upper';

function FigureInput({ field, draft, onDraft }: Omit<StepProps, 'basis'> & { readonly field: FigureField }) {
  const { wizard } = usePlanTexts();
  const { language } = usePane();
  const isUnclear = draft[field].trim() !== '' && figureOf(draft[field], draft, language) === undefined;
  return (
    <Field label={wizard[field]} {...(draft.unit === 'ratio' && { hint: wizard.percentHint })} {...(isUnclear && { validationMessage: wizard.notANumber, validationState: 'error' as const })}>
      <Input value={draft[field]} inputMode="decimal" style={{ width: '100%', minWidth: 0 }} input={{ style: { width: '100%', minWidth: 0 } }} onChange={(_, { value }) => onDraft({ [field]: value })} />
    </Field>
  );
}

/** The figures that the text says and nobody has filled in. */
function fromText({ figures }: GoalLook, draft: WizardDraft, language: 'nl' | 'en'): Partial<WizardDraft> {
  const { baseline, target, deadline } = figures;
  return {
    ...(draft.baseline === '' && baseline !== undefined && { baseline: typedFigure(baseline, draft.unit, language) }),
    ...(draft.target === '' && target !== undefined && draft.direction !== 'range' && { target: typedFigure(target, draft.unit, language) }),
    ...(draft.deadline === '' && deadline !== undefined && { deadline: fieldOfDay(deadline) }),
  };
}

function Reading({ reading, onTake }: { readonly reading: GoalLook; readonly onTake: (text: string) => void }) {
  const look = useTextStyles();
  const { smart } = usePlanTexts();
  const { format } = usePane();
  const met = reading.letters.filter(({ verdict }) => verdict === 'met').length;
  return (
    <>
      <p role="status" className={look.strong} style={{ margin: 0 }}>{smart.count(met, format)}</p>
      <LetterList letters={reading.letters.map((letter) => ({ ...letter, name: smart.letters[letter.letter] }))} />
      {reading.proposal !== undefined && (
        <Card title={smart.proposal} isFramed>
          <p className={look.text} style={{ overflowWrap: 'anywhere' }}>{reading.proposal}</p>
          {reading.blanks > 0 && <p className={look.quiet}>{smart.blanks(reading.blanks, format)}</p>}
          <div><Button size="small" onClick={() => onTake(reading.proposal ?? '')}>{smart.take}</Button></div>
        </Card>
      )}
    </>
  );
}

/** The KPI in one sentence, read letter by letter while it is typed, and its figures. */
export function SmartStep({ basis, draft, onDraft }: StepProps) {
  const look = useTextStyles();
  const { wizard } = usePlanTexts();
  const { language } = usePane();
  const [isTaken, setTaken] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const figure = (field: FigureField): number | undefined => figureOf(draft[field], draft, language);
  const [baseline, target, deadline] = [figure('baseline'), figure('target'), dayOfField(draft.deadline)];
  const reading = useGoalLook({ text: draft.text, language: basis.language, ...(draft.unit !== '' && { unit: draft.unit }), ...(baseline !== undefined && { baseline }), ...(target !== undefined && { target }), ...(deadline !== undefined && { deadline }) });
  useEffect(() => { if (draft.text === '' && draft.kpi !== '') onDraft({ text: draft.kpi }); }, []);
  // The sentence is read a moment after it was typed: its figures are taken when somebody has gone on from it.
  useEffect(() => {
    const taken = reading && !isWriting ? fromText(reading, draft, language) : {};
    if (Object.keys(taken).length === 0) return;
    onDraft(taken);
    setTaken(true);
  }, [reading, isWriting]);
  const take = (proposal: string): void => {
    onDraft({ text: proposal });
    text.current?.focus();
  };
  const isRange = draft.direction === 'range';
  return (
    <>
      <Field label={wizard.text} hint={wizard.textHint}><Textarea textarea={{ ref: text }} value={draft.text} rows={4} resize="vertical" onFocus={() => setWriting(true)} onBlur={() => setWriting(false)} onChange={(_, { value }) => onDraft({ text: value })} /></Field>
      {reading && <Reading reading={reading} onTake={take} />}
      <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' }}>
        <FigureInput field="baseline" draft={draft} onDraft={onDraft} />
        {!isRange && <FigureInput field="target" draft={draft} onDraft={onDraft} />}
        {isRange && <><FigureInput field="lower" draft={draft} onDraft={onDraft} /><FigureInput field="upper" draft={draft} onDraft={onDraft} /></>}
      </div>
      <Field label={wizard.deadline}><Input type="date" value={draft.deadline} onChange={(_, { value }) => onDraft({ deadline: value })} /></Field>
      {isTaken && <p role="status" className={look.quiet}>{wizard.fromText}</p>}
    </>
  );
}
