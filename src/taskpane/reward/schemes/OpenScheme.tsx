import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CurveExample, SchemeChange, SchemeDraft } from '../../../app/client/schemes';
import { useTextStyles } from '../../elements/text-styles';
import { usePane, usePaneState } from '../../pane/pane-view';
import { ComponentScreen } from './ComponentScreen';
import { componentName, type Edited, isChanged, schemeName, withComponent, withoutBlanks, withoutComponent } from './edit-draft';
import { useEditorTexts, useSchemes } from './editor-view';
import { exampleFor } from './example';
import { SavePart } from './SavePart';
import { SchemeScreen } from './SchemeScreen';

const useStyles = makeStyles({
  // Always in view: what has been changed is not saved by itself.
  bar: { position: 'sticky', bottom: 0, margin: '0 -16px -20px', padding: '8px 16px', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
});

interface Props {
  readonly start: Edited;
  readonly onBack: () => void;
  readonly onSaved: () => void;
  readonly onReadAgain: () => void;
}

/** Fields whose text cannot be read: a scheme with such a field is not saved. */
function useUnclear(): readonly [boolean, (field: string, isUnclear: boolean) => void, () => void] {
  const [fields, setFields] = useState<ReadonlySet<string>>(new Set());
  const tell = (field: string, isUnclear: boolean): void =>
    setFields((before) => {
      if (before.has(field) === isUnclear) return before;
      const after = new Set(before);
      if (isUnclear) after.add(field);
      else after.delete(field);
      return after;
    });
  return [fields.size > 0, tell, () => setFields(new Set())];
}

/** What has to be said before a draft can be saved. */
function useLack(draft: SchemeDraft, isNew: boolean, isUnclear: boolean): string | undefined {
  const texts = useEditorTexts();
  const { schemes } = useSchemes();
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  const names = draft.components.map(componentName);
  if (isUnclear) return texts.stale;
  if ([schemeName(draft), ...names].some((name) => name.trim() === '')) return texts.nameNeeded;
  if ((isNew && schemes.some(({ name }) => same(name, schemeName(draft)))) || names.some((name, at) => names.findIndex((one) => same(one, name)) !== at)) return texts.nameTaken;
  return undefined;
}

/** What has changed and is not saved yet, with the way to save it. */
function SaveBar({ lack, onReview, onDiscard }: { readonly lack: string | undefined; readonly onReview: () => void; readonly onDiscard: () => void }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { activity } = usePaneState();
  const { save } = useEditorTexts();
  return (
    <div className={styles.bar}>
      {lack !== undefined && <span className={look.bad} style={{ width: '100%' }}>{lack}</span>}
      <span className={look.hidden} role="status">{lack ?? save.unsaved}</span>
      <Button appearance="primary" disabledFocusable={lack !== undefined || activity.kind !== 'idle'} onClick={() => lack === undefined && onReview()}>{save.review}</Button>
      <Button onClick={onDiscard}>{save.discard}</Button>
    </div>
  );
}

/** One scheme: its own screen, that of one of its components, or what saving would write. */
export function OpenScheme({ start, onBack, onSaved, onReadAgain }: Props) {
  const look = useTextStyles();
  const texts = useEditorTexts();
  const schemes = useSchemes();
  const { pane } = usePane();
  const [draft, setDraft] = useState(start.draft);
  const [at, setAt] = useState<number | undefined>(start.before ? undefined : 0);
  const [isReviewing, setReviewing] = useState(false);
  const [isUnclear, tellUnclear, forgetUnclear] = useUnclear();
  const [examples, setExamples] = useState<Readonly<Record<number, CurveExample>>>({});
  const title = useRef<HTMLHeadingElement>(null);
  const filled = withoutBlanks(draft);
  const edited: Edited = { ...(start.before && { before: start.before }), draft: filled };
  const component = at === undefined ? undefined : draft.components[at];
  useEffect(() => {
    if (isChanged(edited)) pane.drafts.scheme = { ...edited, draft };
    else delete pane.drafts.scheme;
  }, [draft]);
  const lack = useLack(draft, !start.before, isUnclear);
  useEffect(() => { title.current?.focus(); title.current?.scrollIntoView?.({ block: 'nearest' }); }, [at, isReviewing]);
  const example = at === undefined ? {} : (examples[at] ?? exampleFor(edited, at, schemes));
  const toScheme = (): void => { forgetUnclear(); setAt(undefined); };
  const change: SchemeChange = { ...(start.before && { before: start.before.draft }), after: filled };
  const discard = (): void => {
    const saved = start.before?.draft ?? start.draft;
    setDraft(saved);
    forgetUnclear();
    if (at !== undefined && at >= saved.components.length) setAt(undefined);
  };
  const remove = (): void => { if (at !== undefined) setDraft(withoutComponent(draft, at)); toScheme(); };
  return (
    <div className={look.page}>
      <div><Button size="small" onClick={isReviewing ? () => setReviewing(false) : component ? toScheme : onBack}>{texts.backTo(isReviewing || !component ? (isReviewing ? schemeName(draft) : texts.title) : schemeName(draft))}</Button></div>
      <h2 className={look.title} ref={title} tabIndex={-1}>{component && !isReviewing ? componentName(component) : schemeName(draft)}</h2>
      {isReviewing ? <SavePart change={change} onSaved={onSaved} onCancel={() => setReviewing(false)} onReadAgain={onReadAgain} />
        : component && at !== undefined ? <ComponentScreen key={at} draft={filled} at={at} component={component} onComponent={(one) => setDraft(withComponent(draft, at, one))} onRemove={remove} onUnclear={tellUnclear} example={example} onExample={(one) => setExamples({ ...examples, [at]: one })} />
        : <SchemeScreen edited={{ ...edited, draft }} onDraft={setDraft} onOpen={setAt} onUnclear={tellUnclear} />}
      {!isReviewing && isChanged(edited) && <SaveBar lack={lack} onReview={() => setReviewing(true)} onDiscard={start.before ? discard : onBack} />}
    </div>
  );
}
