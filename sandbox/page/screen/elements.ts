/** An element of the page by its id. */
export function element(id: string): HTMLElement {
  return document.getElementById(id) ?? absent(id);
}

function absent(id: string): never {
  throw new Error(`The page has no element ${id}.`);
}

/** A new element with a class and a text. */
export function made<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = '', text = ''): HTMLElementTagNameMap[Tag] {
  const one = document.createElement(tag);
  if (className !== '') one.className = className;
  if (text !== '') one.textContent = text;
  return one;
}

/** Does what a button stands for; what goes wrong is told to the page as a whole. */
export function whenClicked(id: string, run: () => unknown): void {
  element(id).addEventListener('click', () => void Promise.resolve(run()).catch(reportError));
}
