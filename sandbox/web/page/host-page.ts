/** The page around the add-in: it passes messages on between the pane and Excel. */
export function hostPage(paneOrigin: string): void {
  document.body.append(document.querySelector('template')!.content);
  const pane = document.querySelector('iframe')!;
  const post = (text: string): void => pane.contentWindow?.postMessage(text, paneOrigin);
  const pageIsLeft = (): void => undefined;

  addEventListener('message', (event) => {
    if (event.source !== pane.contentWindow || typeof event.data !== 'string') return;
    window.excelLine.ask(event.data).then(post, pageIsLeft);
  });
  window.excelTells = (text) => {
    window.excelLine.afterAnswers(() => post(text));
    return true;
  };
}
