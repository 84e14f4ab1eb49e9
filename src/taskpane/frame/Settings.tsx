import { Button, Field, Link, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { PaneLanguage } from '../../app/client/koers';
import { helpAddress } from '../../i18n/help-pages';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';

const useStyles = makeStyles({
  // In a low window the settings scroll by themselves.
  settings: { flexShrink: 1, minHeight: 0, overflowY: 'auto', display: 'flex', flexDirection: 'column', gap: '14px', padding: '12px 16px 16px', backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface LanguageChoice {
  readonly label: string;
  readonly otherwise: string;
  readonly chosen: PaneLanguage | undefined;
  readonly onChoose: (language: PaneLanguage | undefined) => void;
}

function LanguageSelect({ label, otherwise, chosen, onChoose }: LanguageChoice) {
  const { texts } = usePane();
  return (
    <Field label={label}>
      <Select value={chosen ?? ''} onChange={(_, { value }) => onChoose(value === 'nl' || value === 'en' ? value : undefined)}>
        <option value="">{otherwise}</option>
        <option value="nl" lang="nl">{texts.settings.dutch}</option>
        <option value="en" lang="en">{texts.settings.english}</option>
      </Select>
    </Field>
  );
}

/** Esc closes, wherever the focus is. */
function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent): void => { if (key === 'Escape') onEscape(); };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onEscape]);
}

/** What the user prefers: the languages, and whether a preview comes first. */
export function Settings({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts: { settings, privacy, help }, language, preferences, prefer } = usePane();
  const { paneLanguage, sheetLanguage, ...others } = preferences;
  const { writesDirectly } = others;
  const sheets = sheetLanguage ? { sheetLanguage } : {};
  useEscape(onClose);
  const inPane = paneLanguage ? { paneLanguage } : {};
  return (
    <section aria-label={settings.title} className={styles.settings}>
      <div className={look.spread}>
        <h2 className={styles.title}>{settings.title}</h2>
        <Button size="small" onClick={onClose}>{settings.close}</Button>
      </div>
      <LanguageSelect label={settings.paneLanguage} otherwise={settings.asExcel} chosen={paneLanguage} onChoose={(language) => prefer({ ...sheets, ...others, ...(language && { paneLanguage: language }) })} />
      <LanguageSelect label={settings.sheetLanguage} otherwise={settings.asWorkbook} chosen={sheetLanguage} onChoose={(language) => prefer({ ...inPane, ...others, ...(language && { sheetLanguage: language }) })} />
      <Field hint={settings.writesDirectlyHint}>
        <Switch label={settings.writesDirectly} checked={writesDirectly} onChange={(_, { checked }) => prefer({ ...preferences, writesDirectly: checked })} />
      </Field>
      <div>
        <p className={look.text}><strong>{privacy.title}</strong></p>
        <p className={look.quiet}>{privacy.text} <Link inline href={helpAddress(language, 'privacy')} target="_blank">{help.privacy}</Link></p>
      </div>
      <Link href={helpAddress(language)} target="_blank">{help.title}</Link>
    </section>
  );
}
