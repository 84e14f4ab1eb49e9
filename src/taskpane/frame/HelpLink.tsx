import { Button } from '@fluentui/react-components';
import { helpAddress, type HelpPage } from '../../i18n/help-pages';
import { Icon } from '../elements/Icon';
import type { PageId } from '../pane/pane-state';
import { usePane, usePaneState } from '../pane/pane-view';

/** The page of the help about each page of the pane. */
export const helpOf: Readonly<Record<PageId, HelpPage>> = { start: 'your-tables', plan: 'kpi-check', measure: 'dashboard', steer: 'index', reward: 'bonus' };

/** Opens the help about the page that is open, in the browser. */
export function HelpLink() {
  const { texts, language } = usePane();
  const { page } = usePaneState();
  const label = texts.help.ofPage(texts.pages[page]);
  return <Button as="a" href={helpAddress(language, helpOf[page])} target="_blank" appearance="subtle" icon={<Icon name="question" />} aria-label={label} title={label} />;
}
