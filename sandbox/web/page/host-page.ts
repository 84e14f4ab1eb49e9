declare global {
  interface Window {
    /** Tells the pane what happened in Excel. */
    excelTells(text: string): void;
  }
}

/**
 * The page around the add-in. It only passes messages on: the workbook lives where the test runs, so that the thread which
 * this page shares with the pane does none of Excel's work.
 */
export function hostPage(paneOrigin: string): void {
  const unanswered = new Set<Promise<void>>();
  let told = Promise.resolve();
  document.body.append(document.querySelector('template')!.content);
  const pane = document.querySelector('iframe')!;
  const post = (text: string): void => pane.contentWindow?.postMessage(text, paneOrigin);

  async function ask(text: string): Promise<void> {
    const answer = await fetch('/message', { method: 'POST', body: text });
    post(await answer.text());
  }

  addEventListener('message', (event) => {
    if (event.source !== pane.contentWindow || typeof event.data !== 'string') return;
    const answered = ask(event.data).catch(() => undefined);
    unanswered.add(answered);
    void answered.then(() => unanswered.delete(answered));
  });

  // Excel tells of a change after it has answered the call that made it.
  window.excelTells = (text) => {
    const before = [...unanswered];
    told = told.then(() => Promise.all(before)).then(() => post(text));
  };
}
