import { createContext, useContext } from 'react';
import type { FieldLook, Schemes } from '../../../app/client/schemes';
import type { SchemeEditorTexts } from '../../../i18n/scheme-editor';
import { schemeEditorTexts } from '../../../i18n/scheme-editor-texts';
import { usePane } from '../../pane/pane-view';

/** What every part of the editor may use. */
export interface EditorView {
  readonly schemes: Schemes;
}

const EditorContext = createContext<EditorView | undefined>(undefined);

export const EditorProvider = EditorContext.Provider;

/** What the editor says, in the language of the pane. */
export const useEditorTexts = (): SchemeEditorTexts => schemeEditorTexts(usePane().language);

/** The schemes of the workbook, as the editor read them. */
export function useSchemes(): Schemes {
  const view = useContext(EditorContext);
  if (view === undefined) throw new Error('This component belongs inside the editor of schemes.');
  return view.schemes;
}

/** A column of a table, by its id. */
export const fieldOf = (fields: readonly FieldLook[], id: string): FieldLook | undefined => fields.find((field) => field.id === id);
