import type { CommandLineTexts } from '../i18n/command-line';
import type { Progress, ProgressStep } from '../ports/progress';

const CLEAR_LINE = '\r\u001b[2K';

/** One line on stderr that rewrites itself; nothing when stderr is not a terminal or the user wants it quiet. */
export function terminalProgress(texts: CommandLineTexts, isQuiet: boolean): Progress & { end(): void } {
  let shown = '';
  const show = (line: string): void => {
    if (line === shown || isQuiet || !process.stderr.isTTY) return;
    process.stderr.write(CLEAR_LINE + line);
    shown = line;
  };
  return {
    report: (step: ProgressStep, done, total) => {
      const share = total > 0 ? ` ${String(Math.floor((100 * done) / total))}%` : ' …';
      show(`${texts.progress[step]}${share}`);
    },
    checkCancelled: () => undefined,
    end: () => {
      show('');
    },
  };
}
