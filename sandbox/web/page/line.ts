/** The way from a page to Excel, which runs outside the browser: its work takes nothing of the pane's thread. */
export interface Line {
  ask(text: string): Promise<string>;
  /** Runs once everything that was asked so far is answered: Excel tells of a change after it has answered the call that made it. */
  afterAnswers(run: () => void): void;
}

declare global {
  interface Window {
    excelLine: Line;
    /** Called by Excel to tell the pane what happened; false = the pane does not listen to it yet. */
    excelTells(text: string): boolean;
  }
}

/** Opens the line in a page; `path` is where Excel answers. */
export function openLine(path: string): void {
  const unanswered = new Set<Promise<unknown>>();
  let told: Promise<unknown> = Promise.resolve();
  window.excelLine = {
    ask(text) {
      const answer = fetch(path, { method: 'POST', body: text }).then((response) => response.text());
      const settled = answer.catch(() => undefined);
      unanswered.add(settled);
      void settled.then(() => unanswered.delete(settled));
      return answer;
    },
    afterAnswers(run) {
      const before = [...unanswered];
      told = told.then(() => Promise.all(before)).then(run);
    },
  };
}
