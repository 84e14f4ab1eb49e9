import { useEffect, useState } from 'react';
import type * as spoken from '../../i18n';

/** The texts of findings and of what is missing. */
export type Speech = Pick<typeof spoken, 'say' | 'explainFinding'>;

let loaded: Speech | undefined;

/** The texts of findings, loaded when they are first needed: they are many, and the pane opens without them. */
export function useSpeech(): Speech | undefined {
  const [speech, setSpeech] = useState(loaded);
  useEffect(() => {
    if (speech) return undefined;
    let isWanted = true;
    void import('../../i18n').then((texts) => {
      loaded = texts;
      if (isWanted) setSpeech(texts);
    });
    return () => { isWanted = false; };
  }, [speech]);
  return speech;
}
