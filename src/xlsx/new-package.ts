import { emptyStyles } from './styles/empty-styles';
import { officeTheme } from './styles/office-theme';
import { mainNamespace, officeRelations, packageRelations, xmlDeclaration } from './xml/namespaces';
import type { Zip } from './zip';

const openXml = 'application/vnd.openxmlformats-officedocument.';

const contentTypes =
  `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${openXml}spreadsheetml.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${openXml}spreadsheetml.styles+xml"/>` +
  `<Override PartName="/xl/theme/theme1.xml" ContentType="${openXml}theme+xml"/></Types>`;

const relationships = (links: readonly string[]): string => `${xmlDeclaration}<Relationships xmlns="${packageRelations}">${links.join('')}</Relationships>`;

const link = (id: number, kind: string, target: string): string => `<Relationship Id="rId${id}" Type="${officeRelations}/${kind}" Target="${target}"/>`;

const workbook =
  `${xmlDeclaration}<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelations}"><workbookPr/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15600"/></bookViews><sheets/><calcPr calcId="191029"/></workbook>';

/** Fills a package with a workbook that has no sheet yet; it is valid from its first sheet on. */
export function fillNewPackage(zip: Zip): void {
  zip.set('[Content_Types].xml', contentTypes);
  zip.set('_rels/.rels', relationships([link(1, 'officeDocument', 'xl/workbook.xml')]));
  zip.set('xl/workbook.xml', workbook);
  zip.set('xl/_rels/workbook.xml.rels', relationships([link(1, 'theme', 'theme/theme1.xml'), link(2, 'styles', 'styles.xml')]));
  zip.set('xl/theme/theme1.xml', officeTheme);
  zip.set('xl/styles.xml', emptyStyles);
}
