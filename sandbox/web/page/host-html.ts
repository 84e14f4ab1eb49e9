import { hostPage } from './host-page';
import { openLine } from './line';
import { scriptOf } from './script';

/** A frame in the page of Excel on the web, with the size of a task pane in pixels. */
export interface PaneFrame {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** Where Excel answers the messages of the pane. */
  readonly messagePath: string;
}

const rights = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The page around the add-in. The frame has its name before it is part of the page: a browser ignores a later one. */
export const hostHtml = ({ name, address, width, height, messagePath }: PaneFrame): string => `<!doctype html>
<html>
  <head><meta charset="utf-8"><title>Excel</title><style>html, body { margin: 0 } iframe { border: 0; display: block }</style></head>
  <body>
    <template><iframe title="Koers" width="${width}" height="${height}" name="${attribute(name)}" src="${attribute(address)}" sandbox="${rights}"></iframe></template>
    <script>${scriptOf(openLine, messagePath)} ${scriptOf(hostPage, new URL(address).origin)}</script>
  </body>
</html>`;
