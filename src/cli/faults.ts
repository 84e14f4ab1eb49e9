import type { CommandLineTexts } from '../i18n/command-line';
import { WorkbookFault } from '../ports/workbook';
import { FileFault } from './files';

/** Exit statuses of the command line. */
export const Exit = { done: 0, errorsFound: 1, usage: 2, file: 3, fault: 4 } as const;
export type Exit = (typeof Exit)[keyof typeof Exit];

export interface FaultReport {
  readonly sentence: string;
  readonly exit: Exit;
}

/** One sentence that says what went wrong and what to do, for whatever stopped a command. */
export function describeFault(fault: unknown, file: string, texts: CommandLineTexts): FaultReport {
  if (fault instanceof FileFault) return { sentence: fileSentence(fault, texts), exit: Exit.file };
  if (fault instanceof WorkbookFault) return { sentence: texts.faults[fault.reason](file, fault.detail), exit: Exit.file };
  return { sentence: texts.faults.unexpected(fault instanceof Error ? fault.message : String(fault)), exit: Exit.fault };
}

function fileSentence(fault: FileFault, { faults }: CommandLineTexts): string {
  if (fault.doing === 'exists') return faults.isThere(fault.file);
  if (fault.doing === 'changed') return faults.isChanged(fault.file);
  if (fault.doing === 'write') return faults.notWritable(fault.file, fault.code);
  return fault.code === 'ENOENT' ? faults.noSuchFile(fault.file) : faults.notReadable(fault.file, fault.code);
}
