import { element } from './elements';

/** What the user wants with changes that were not downloaded. */
export type Leaving = 'download' | 'goOn' | 'cancel';

/** Asks what is to become of the changes. */
export function askLeaving(text: string): Promise<Leaving> {
  const dialog = element('leave') as HTMLDialogElement;
  element('leave-text').textContent = text;
  dialog.returnValue = 'cancel';
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener('close', () => resolve(dialog.returnValue as Leaving), { once: true }));
}
