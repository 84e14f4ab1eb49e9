import type { ILanguagePack } from '@univerjs/core';

/** The words of menus and messages that a user can meet; Univer has no Dutch of its own. */
export const dutchWords: ILanguagePack = {
  design: { Confirm: { cancel: 'Annuleren', confirm: 'OK' }, ColorPicker: { more: 'Meer kleuren', cancel: 'Annuleren', confirm: 'OK' } },
  sheets: { info: { overlappingSelections: 'Dit kan niet op bereiken die elkaar overlappen.', acrossMergedCell: 'Dit gaat dwars door een samengevoegde cel.', partOfCell: 'Er is maar een deel van een samengevoegde cel geselecteerd.', hideSheet: 'Er moet minstens één blad zichtbaar blijven.' } },
  'sheets-ui': {
    rightClick: {
      copy: 'Kopiëren', cut: 'Knippen', paste: 'Plakken', insert: 'Invoegen', insertRow: 'Rij invoegen', insertRowBefore: 'Rij erboven invoegen', insertRowsAfter: 'Invoegen:', insertRowsAbove: 'Invoegen:', insertRowsAfterSuffix: 'rijen eronder',
      insertRowsAboveSuffix: 'rijen erboven', insertColumn: 'Kolom invoegen', insertColumnBefore: 'Kolom ervoor invoegen', insertColsLeft: 'Invoegen:', insertColsRight: 'Invoegen:', insertColsLeftSuffix: 'kolommen ervoor', insertColsRightSuffix: 'kolommen erachter',
      delete: 'Verwijderen', deleteCell: 'Cel verwijderen', insertCell: 'Cel invoegen', hide: 'Verbergen', showHide: 'Zichtbaar maken', deleteSelectedRow: 'Rijen verwijderen', deleteSelectedColumn: 'Kolommen verwijderen', hideSelectedRow: 'Rijen verbergen',
      showHideRow: 'Rijen zichtbaar maken', rowHeight: 'Rijhoogte', hideSelectedColumn: 'Kolommen verbergen', showHideColumn: 'Kolommen zichtbaar maken', columnWidth: 'Kolombreedte', moveLeft: 'Cellen naar links', moveUp: 'Cellen naar boven',
      moveRight: 'Cellen naar rechts', moveDown: 'Cellen naar beneden', row: 'Rij', column: 'Kolom', confirm: 'OK', clearSelection: 'Wissen', clearContent: 'Inhoud wissen', clearFormat: 'Opmaak wissen', clearAll: 'Alles wissen', fitContent: 'Aanpassen aan inhoud',
      freeze: 'Blokkeren', freezeCell: 'Blokkeren t/m de cel ({0} rijen, {1} kolommen)', freezeCol: 'Blokkeren t/m kolom {0}', freezeRow: 'Blokkeren t/m rij {0}', freezeFirstCol: 'Eerste kolom blokkeren', freezeFirstRow: 'Eerste rij blokkeren', cancelFreeze: 'Blokkering opheffen',
      deleteAllRowsAlert: 'Niet alle rijen van een blad kunnen weg.', deleteAllColumnsAlert: 'Niet alle kolommen van een blad kunnen weg.', hideAllRowsAlert: 'Niet alle rijen kunnen verborgen worden.', hideAllColumnsAlert: 'Niet alle kolommen kunnen verborgen worden.',
    },
    sheetConfig: {
      delete: 'Verwijderen', copy: 'Kopiëren', rename: 'Naam wijzigen', changeColor: 'Tabkleur', hide: 'Verbergen', unhide: 'Zichtbaar maken', resetColor: 'Geen kleur', cancelText: 'Annuleren', chooseText: 'Kleur kiezen',
      tipNameRepeat: 'Deze naam bestaat al. Kies een andere naam.', noMoreSheet: 'Er moet minstens één zichtbaar blad overblijven.', confirmDelete: 'Weet u zeker dat u dit blad wilt verwijderen?', noHide: 'Er moet minstens één blad zichtbaar blijven.',
      sheetNameErrorTitle: 'Deze naam kan niet', sheetNameSpecCharError: "Een naam heeft hoogstens 31 tekens, begint of eindigt niet met ' en bevat geen [ ] : \\ ? * /", sheetNameCannotIsEmptyError: 'Geef het blad een naam.', sheetNameAlreadyExistsError: 'Deze naam bestaat al. Kies een andere naam.',
      deleteSheet: 'Blad verwijderen', deleteSheetContent: 'Weet u zeker dat u dit blad wilt verwijderen?', deleteLargeSheetContent: 'Weet u zeker dat u dit blad wilt verwijderen?',
    },
    info: { notChangeMerge: 'Een samengevoegde cel kan niet voor een deel worden gewijzigd.', problem: 'Dit kan niet', tipRowHeightLimit: 'Een rij is 0 tot 545 pixels hoog.', tipColumnWidthLimit: 'Een kolom is 0 tot 2038 pixels breed.' },
    clipboard: { paste: { exceedMaxCells: 'Dit zijn te veel cellen om te plakken.', overlappingMergedCells: 'Op deze plaats staan samengevoegde cellen.' }, shortCutNotify: { title: 'Plak met Ctrl+V.', useShortCutInstead: 'Plak met Ctrl+V.' } },
  },
};
