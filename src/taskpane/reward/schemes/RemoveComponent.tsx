import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTextStyles } from '../../elements/text-styles';
import { useEditorTexts } from './editor-view';

/** Takes a component out, after asking. */
export function RemoveComponent({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const look = useTextStyles();
  const texts = useEditorTexts();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) return <div><Button size="small" onClick={() => setAsking(true)}>{texts.removeComponent}</Button></div>;
  return (
    <div className={look.stack} style={{ gap: '8px' }} role="group" aria-label={texts.removeComponent}>
      <span>{texts.removeAsk(name)}</span>
      <div className={look.buttons}>
        <Button size="small" appearance="primary" onClick={onRemove}>{texts.remove}</Button>
        <Button size="small" onClick={() => setAsking(false)}>{texts.keep}</Button>
      </div>
    </div>
  );
}
