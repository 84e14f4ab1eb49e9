import type { Desk } from './desk';
import { fetched } from './excel/addin';
import { emptyBook, openBook, type NamedFile } from './file/open-book';
import type { Choices } from './screen/choices';
import { connectDrop } from './screen/drop';
import { element, whenClicked } from './screen/elements';
import { askLeaving } from './screen/leave';
import type { Notice } from './screen/notice';
import { texts } from './texts';
import type { PageTexts } from './texts/page-texts';

const sampleName = 'van-dael.xlsx';

/** Opens workbooks on the desk and hands them to the user as files. */
export class Files {
  constructor(
    private readonly desk: Desk,
    private readonly notice: Notice,
    private readonly choices: Choices,
  ) {}

  /** Connects the buttons, and files that are dropped on the page. */
  connect(): void {
    const chooser = element('file') as HTMLInputElement;
    chooser.addEventListener('change', () => {
      const files = [...(chooser.files ?? [])];
      // The same file may be chosen again.
      chooser.value = '';
      void this.openFiles(files).catch(reportError);
    });
    whenClicked('open', () => chooser.click());
    whenClicked('sample', async () => (await this.mayLeave()) && this.openSample());
    whenClicked('empty', async () => (await this.mayLeave()) && this.openEmpty());
    whenClicked('download', () => this.download());
    connectDrop((files) => void this.openFiles(files).catch(reportError));
  }

  async openSample(): Promise<void> {
    const bytes = await (await fetched(`sample/${sampleName}`)).arrayBuffer();
    await this.open({ name: sampleName, size: bytes.byteLength, arrayBuffer: () => Promise.resolve(bytes) }, this.spoken.sampleOpened);
  }

  private get spoken(): PageTexts {
    return texts[this.choices.language];
  }

  private openEmpty(): void {
    this.desk.open(emptyBook(this.choices.language));
    this.notice.show('news', [this.spoken.emptyOpened]);
  }

  private async openFiles([file, ...more]: readonly File[]): Promise<void> {
    if (!file) return;
    if (more.length > 0) return this.notice.show('warning', [this.spoken.onlyOneFile]);
    if (await this.mayLeave()) await this.open(file, this.spoken.opened(file.name));
  }

  private async open(file: NamedFile, told: string): Promise<void> {
    await this.announce(this.spoken.opening(file.name));
    const result = await openBook(file, this.choices.language);
    if ('problem' in result) return this.notice.show('problem', [this.spoken.problems[result.problem](file.name)]);
    this.desk.open(result.opened);
    this.notice.show('news', [told]);
  }

  async download(): Promise<void> {
    await this.announce(this.spoken.saving(this.desk.name));
    const { deleted, moved } = await this.desk.download();
    const { downloaded, leftOut } = this.spoken;
    const lacks = [...(moved.length > 0 ? [leftOut.moved(moved.join(', '))] : []), ...(deleted.length > 0 ? [leftOut.deleted(deleted.join(', '))] : [])];
    this.notice.show(lacks.length > 0 ? 'warning' : 'news', [downloaded(this.desk.name), ...lacks]);
  }

  /** Says what begins now; the sentence is on the screen before the work takes all of the browser's time. */
  private async announce(sentence: string): Promise<void> {
    this.notice.show('news', [sentence]);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }

  /** Whether what is on the desk may go; changes are offered to be downloaded first. */
  private async mayLeave(): Promise<boolean> {
    if (!this.desk.isChanged) return true;
    const wish = await askLeaving(this.spoken.leave.text(this.desk.name));
    if (wish === 'download') await this.download();
    return wish !== 'cancel';
  }
}
