import type { IWorkbookData, Injector, Workbook } from '@univerjs/core';
import { IUniverInstanceService, LocaleType, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import type { GridOptions } from '../contract';
import { quietMenu } from './quiet-menu';
import './styles';
import { wordsOf } from './words';

/** The spreadsheet component without a book. */
export interface Stage {
  readonly services: Injector;
  /** Puts up a book; the one before is taken away. */
  readonly put: (book: IWorkbookData) => Workbook;
  readonly dispose: () => void;
}

/** Starts Univer in an element: formula bar, cells and tabs; without a toolbar, since the model has no way to format by hand. */
export function startUniver(container: HTMLElement, { language, isDark }: GridOptions): Stage {
  container.classList.add('koers-grid');
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: wordsOf(language) }, darkMode: isDark });
  univer.registerPlugins([
    [UniverRenderEnginePlugin],
    [UniverFormulaEnginePlugin, { notExecuteFormula: true }],
    [UniverUIPlugin, { container, header: true, toolbar: false, footer: true, contextMenu: true, headerMenu: false, disableAutoFocus: true }],
    [UniverDocsPlugin],
    [UniverDocsUIPlugin],
    [UniverSheetsPlugin],
    [UniverSheetsUIPlugin, { formulaBar: true, footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true }, clipboardConfig: { hidePasteOptions: true }, menu: quietMenu, disableForceStringAlert: true, disableForceStringMark: true }],
    [UniverSheetsFormulaPlugin, {}],
    [UniverSheetsFormulaUIPlugin, { functionScreenTips: false }],
  ]);
  let shown: Workbook | undefined;
  return {
    services: univer.__getInjector(),
    put: (book) => {
      if (shown) univer.__getInjector().get(IUniverInstanceService).disposeUnit(shown.getUnitId());
      shown = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, book);
      return shown;
    },
    dispose: () => univer.dispose(),
  };
}
