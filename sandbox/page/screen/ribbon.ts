import { addressOf } from '../excel/addin';
import type { RibbonButton } from '../build/ribbon';
import type { PageLanguage } from '../texts/said';
import { element, made } from './elements';

/** Shows the buttons of the add-in; `press` does what one stands for. A button that is busy takes no second press. */
export function showRibbon(buttons: readonly RibbonButton[], language: PageLanguage, press: (button: RibbonButton) => Promise<void>): void {
  element('ribbon').replaceChildren(...buttons.map((button) => ribbonButton(button, language, press)));
}

function ribbonButton(button: RibbonButton, language: PageLanguage, press: (button: RibbonButton) => Promise<void>): HTMLButtonElement {
  const one = made('button');
  one.type = 'button';
  one.id = button.id;
  one.title = button.tip[language];
  const picture = made('img');
  Object.assign(picture, { src: addressOf(`koers/${button.icon}`), alt: '', width: 24, height: 24 });
  one.append(picture, made('span', '', button.label[language]));
  one.addEventListener('click', () => {
    if (one.getAttribute('aria-busy') === 'true') return;
    one.setAttribute('aria-busy', 'true');
    void press(button).finally(() => one.removeAttribute('aria-busy'));
  });
  return one;
}
