import { setUpDesk, type Desk } from './desk';
import { Files } from './files';
import { keepChoices, readChoices } from './screen/choices';
import { element, whenClicked } from './screen/elements';
import { connectKeys } from './screen/keys';
import { createNotice } from './screen/notice';
import { connectRegions } from './screen/regions';
import { showRibbon } from './screen/ribbon';
import { say } from './screen/say';
import { connectSplitter } from './screen/splitter';
import { texts } from './texts';
import type { PageLanguage } from './texts/said';

const choices = readChoices();
const notice = createNotice();
const spoken = () => texts[choices.language];

/** Writes the page in its language and colours. */
function dress(): void {
  say(choices.language);
  notice.speak(spoken().dismiss);
  document.documentElement.dataset.theme = choices.isDark ? 'dark' : 'light';
  document.documentElement.style.colorScheme = choices.isDark ? 'dark' : 'light';
  const theme = element('theme');
  const name = choices.isDark ? spoken().toLight : spoken().toDark;
  theme.setAttribute('aria-label', name);
  theme.title = name;
  for (const button of document.querySelectorAll('[data-language]')) button.setAttribute('aria-pressed', String(button.getAttribute('data-language') === choices.language));
}

function showPane(isVisible: boolean): void {
  element('pane').hidden = !isVisible;
  element('splitter').hidden = !isVisible;
}

function dressRibbon(desk: Desk): void {
  showRibbon(desk.addin.ribbon, choices.language, async ({ functionName, label }) => {
    if (functionName === undefined) return desk.showPane(true);
    await desk.press(functionName).catch(() => notice.show('problem', [spoken().buttonFailed(label[choices.language])]));
  });
}

function connectChoices(desk: Desk): void {
  const change = (next: Partial<typeof choices>): void => {
    Object.assign(choices, next);
    keepChoices(choices);
    notice.hide();
    dress();
    dressRibbon(desk);
    desk.restart();
  };
  whenClicked('theme', () => change({ isDark: !choices.isDark }));
  for (const button of document.querySelectorAll('[data-language]')) {
    const language = button.getAttribute('data-language') as PageLanguage;
    button.addEventListener('click', () => language !== choices.language && change({ language }));
  }
}

declare global {
  interface Window {
    /** For whoever tests the page: what stands in a cell of the open workbook (`A1`, `'My sheet'!A1`). */
    koersCell?: (address: string) => unknown;
  }
}

async function begin(): Promise<void> {
  dress();
  connectSplitter(choices.paneWidth, (paneWidth) => {
    choices.paneWidth = paneWidth;
    keepChoices(choices);
  });
  notice.show('news', [spoken().starting]);
  const desk = await setUpDesk(choices, { onRefused: (sentence) => notice.show('warning', [sentence]), onPane: showPane });
  window.koersCell = (address) => desk.valueAt(address);
  dressRibbon(desk);
  connectChoices(desk);
  whenClicked('close-pane', () => desk.showPane(false));
  addEventListener('beforeunload', (event) => {
    if (desk.isChanged) event.preventDefault();
  });
  addEventListener('error', () => notice.show('problem', [spoken().unforeseen]));
  addEventListener('unhandledrejection', () => notice.show('problem', [spoken().unforeseen]));
  const files = new Files(desk, notice, choices);
  files.connect();
  connectKeys({ shortcuts: desk.addin.shortcuts, act: (action) => desk.act(action), save: () => void files.download().catch(reportError) });
  connectRegions({ focusGrid: () => desk.focusGrid(), isEditing: () => desk.isEditing });
  await files.openSample();
}

begin().catch((problem: unknown) => {
  notice.show('problem', [spoken().notStarted]);
  reportError(problem);
});
