import { element } from './elements';

const bringsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere on the page. The pane is covered meanwhile: its frame would take them for itself. */
export function connectDrop(take: (files: readonly File[]) => void): void {
  const cover = element('drop');
  addEventListener('dragenter', (event) => {
    if (bringsFiles(event)) cover.hidden = false;
  });
  addEventListener('dragover', (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  });
  cover.addEventListener('dragleave', () => void (cover.hidden = true));
  addEventListener('drop', (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    cover.hidden = true;
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
