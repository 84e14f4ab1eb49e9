import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Schemes } from '../../../app/client/schemes';
import { useTextStyles } from '../../elements/text-styles';
import { focusTitle, useTitleFocus } from '../../elements/use-title-focus';
import { faultText } from '../../job/fault-text';
import type { PaneFault } from '../../pane/fault';
import { usePane, usePaneState } from '../../pane/pane-view';
import { schemeName } from './edit-draft';
import { EditorProvider, useEditorTexts } from './editor-view';
import { OpenScheme } from './OpenScheme';
import { SchemeList } from './SchemeList';

type Read = { readonly kind: 'reading' } | { readonly kind: 'failed'; readonly fault: PaneFault } | { readonly kind: 'read'; readonly schemes: Schemes };

function useRead(): { readonly read: Read; readonly again: () => Promise<void> } {
  const { pane } = usePane();
  const [read, setRead] = useState<Read>({ kind: 'reading' });
  const again = useCallback(async () => {
    setRead({ kind: 'reading' });
    const answer = await pane.readSchemes();
    setRead(answer.kind === 'answer' ? { kind: 'read', schemes: answer.value } : { kind: 'failed', fault: answer.fault });
  }, [pane]);
  useEffect(() => { void again(); }, [again]);
  return { read, again };
}

/** What became of the last save: it can be undone, and the bonuses calculated again. */
function Saved({ name, isUndone, onUndone, onAgain }: { readonly name: string; readonly isUndone: boolean; readonly onUndone: () => void; readonly onAgain: () => void }) {
  const { pane, texts: { faults } } = usePane();
  const { activity } = usePaneState();
  const { save, changedMeanwhile } = useEditorTexts();
  const [fault, setFault] = useState<PaneFault>();
  const undo = async (): Promise<void> => {
    const answer = await pane.undoScheme();
    if (answer.kind === 'answer') onUndone();
    else setFault(answer.fault);
  };
  const isBusy = activity.kind !== 'idle';
  return (
    <MessageBar intent={fault ? 'error' : 'success'} layout="multiline" politeness="polite">
      <MessageBarBody>{fault ? (fault.reason === 'changedMeanwhile' ? changedMeanwhile : faultText(fault, faults)) : isUndone ? save.undone : save.saved(name)}</MessageBarBody>
      <MessageBarActions style={{ flexWrap: 'wrap', justifyContent: 'flex-end', rowGap: '8px' }}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onAgain}>{save.again}</Button>
        {!isUndone && <Button disabledFocusable={isBusy} onClick={() => void undo()}>{save.undo}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}

/** The editor of schemes: what is in the workbook, a scheme with its components, and saving it as ordinary rows. */
export function SchemeEditor({ onClose }: { readonly onClose: () => void }) {
  const look = useTextStyles();
  const { pane, texts: { faults, host } } = usePane();
  const texts = useEditorTexts();
  const { read, again } = useRead();
  const [open, setOpen] = useState(pane.drafts.scheme);
  const [saved, setSaved] = useState<{ readonly name: string; readonly isUndone: boolean }>();
  useEffect(focusTitle, []);
  useTitleFocus(open);
  const calculate = (): void => {
    onClose();
    void pane.run('bonus');
  };
  const close = (): void => {
    delete pane.drafts.scheme;
    setOpen(undefined);
  };
  const leave = async (): Promise<void> => {
    close();
    await again();
  };
  if (read.kind === 'read' && open) {
    const onSaved = (): void => {
      setSaved({ name: schemeName(open.draft), isUndone: false });
      void leave();
    };
    return <EditorProvider value={read}><OpenScheme key={schemeName(open.before?.draft ?? open.draft)} start={open} onBack={close} onSaved={onSaved} onReadAgain={() => void leave()} /></EditorProvider>;
  }
  return (
    <div className={look.page}>
      <div><Button size="small" onClick={onClose}>{texts.back}</Button></div>
      <div><h2 className={look.title} tabIndex={-1}>{texts.title}</h2><p className={look.lead}>{texts.about}</p></div>
      {saved && <Saved {...saved} onAgain={calculate} onUndone={() => { setSaved({ ...saved, isUndone: true }); void again(); }} />}
      {read.kind === 'reading' && <Spinner size="tiny" label={texts.reading} labelPosition="after" style={{ justifyContent: 'flex-start' }} />}
      {read.kind === 'failed' && <MessageBar intent="error" layout="multiline"><MessageBarBody>{faultText(read.fault, faults)}</MessageBarBody><MessageBarActions><Button onClick={() => void again()}>{host.retry}</Button></MessageBarActions></MessageBar>}
      {read.kind === 'read' && <EditorProvider value={read}><SchemeList onOpen={(before) => setOpen({ before, draft: before.draft })} onNew={(draft) => setOpen({ draft })} /></EditorProvider>}
    </div>
  );
}
