const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const officeOrigin = ' https://appsforoffice.microsoft.com';

/**
 * The page of the pane for this sandbox: office.js comes from the folder beside it instead of from Microsoft, and the page may
 * ask nothing of Microsoft. It is the only difference with the page that Excel opens.
 */
export function withOwnOffice(html: string): string {
  const copy = html.replace(officeAddress, '../office/office.js').replace(officeOrigin, '');
  if (copy.includes('appsforoffice') || !copy.includes('../office/office.js')) throw new Error('The page of the pane asks for office.js in a way that is not known here.');
  return copy;
}
