import { Button } from '@fluentui/react-components';
import type { SchemeDraft, SchemeLook } from '../../../app/client/schemes';
import { Card } from '../../elements/Card';
import { RowButton } from '../../elements/RowButton';
import { useTextStyles } from '../../elements/text-styles';
import { usePane } from '../../pane/pane-view';
import { newScheme } from './edit-draft';
import { fieldOf, useEditorTexts, useSchemes } from './editor-view';

const starts = ['percent', 'slices', 'curve'] as const;

function useSummary(): (scheme: SchemeLook) => string {
  const texts = useEditorTexts();
  const { language, format } = usePane();
  const { fields } = useSchemes();
  const type = fieldOf(fields.schemes, 'period')?.type;
  return ({ draft, people }) => {
    const period = type?.kind === 'choice' ? type.choices.find(({ id }) => id === draft.scheme.cells['period'])?.label[language] : undefined;
    return [texts.components(draft.components.length, format), texts.people(people.length, format), ...(period === undefined ? [] : [period])].join(' · ');
  };
}

/** The schemes of the workbook, and three ways to begin a new one. */
export function SchemeList({ onOpen, onNew }: { readonly onOpen: (scheme: SchemeLook) => void; readonly onNew: (draft: SchemeDraft) => void }) {
  const look = useTextStyles();
  const texts = useEditorTexts();
  const view = useSchemes();
  const summary = useSummary();
  const begin = (form: (typeof starts)[number]): void => onNew(newScheme(form, { scheme: texts.newName, component: texts.newComponent }, view));
  return (
    <>
      {view.schemes.length === 0 ? <p className={look.text}>{texts.none}</p> : (
        <Card title={texts.listTitle}>
          <ul className={look.list} style={{ gap: '6px' }}>
            {view.schemes.map((scheme) => <li key={scheme.name}><RowButton title={scheme.name} detail={summary(scheme)} label={texts.open(scheme.name)} onClick={() => onOpen(scheme)} /></li>)}
          </ul>
        </Card>
      )}
      <Card title={texts.newTitle}>
        <p className={look.quiet}>{texts.newAbout}</p>
        <div className={look.stack} style={{ gap: '6px', alignItems: 'flex-start' }}>{starts.map((form) => <Button key={form} onClick={() => begin(form)}>{texts.starts[form]}</Button>)}</div>
      </Card>
    </>
  );
}
