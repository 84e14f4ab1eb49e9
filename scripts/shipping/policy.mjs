/** What the pages may load, and from where. Office.js and the styles of the pane set styles while the page runs. */
const sources = {
  'default-src': "'self'",
  'script-src': "'self' https://appsforoffice.microsoft.com",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The pages of Microsoft that show an add-in in a frame. */
const officeHosts = ['*.officeapps.live.com', '*.office.com', '*.cloud.microsoft', '*.sharepoint.com', 'onedrive.live.com'].map((host) => `https://${host}`);

const written = (directives) => Object.entries(directives).map(([name, value]) => `${name} ${value}`).join('; ');

/** The policy as the page itself states it; who may frame a page cannot be said there. */
export const policyInPage = written(sources);

/** The policy as the host sends it. */
export const policyInHeader = written({ ...sources, 'frame-ancestors': officeHosts.join(' ') });
