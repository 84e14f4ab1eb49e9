import { policyInPage } from '../shipping/policy.mjs';
import { groups } from './pages.mjs';
import { words } from './words.mjs';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The pages of help have no styles but those of their file, and talk to nobody. */
const policy = policyInPage.replace(" 'unsafe-inline'", '').replace(' https://appsforoffice.microsoft.com', '').replace("connect-src 'self'", "connect-src 'none'");

const up = (name) => '../'.repeat(name.split('/').length - 1);

function entry(page, current) {
  const here = page.name === current ? ' aria-current="page"' : '';
  return `<li data-page="${page.name}"><a href="${up(current)}${page.name}.html"${here}>${escaped(page.title)}</a></li>`;
}

function functionEntries(site, current, say) {
  const pages = site.pages.filter(({ name }) => name.startsWith('functions/'));
  const isOpen = current.startsWith('functions') ? ' open' : '';
  return `<li class="more"><details${isOpen}><summary>${say.allFunctions}</summary><ul>${pages.map((page) => entry(page, current)).join('')}</ul></details></li>`;
}

function contents(site, current, say) {
  const find = (name) => site.pages.find((page) => page.name === name);
  const lists = groups.map(({ id, pages }) => {
    const entries = pages.map((name) => entry(find(name), current)).join('');
    return `<h2>${say.groups[id]}</h2><ul>${entries}${id === 'reference' ? functionEntries(site, current, say) : ''}</ul>`;
  });
  return `<nav id="contents" aria-label="${say.contents}"><p class="search" hidden><label for="search">${say.search}</label><input id="search" type="search" autocomplete="off"></p>${lists.join('')}<p id="nothing" role="status" data-text="${say.nothing}"></p></nav>`;
}

/** The headings of a long page; a short one needs no list. */
function onThisPage({ headings }, say) {
  const parts = headings.filter(({ depth }) => depth === 2);
  if (parts.length < 4) return '';
  return `<aside class="parts" aria-label="${say.onThisPage}"><h2>${say.onThisPage}</h2><ul>${parts.map(({ id, html }) => `<li><a href="#${id}">${html}</a></li>`).join('')}</ul></aside>`;
}

function neighbours(site, { name }, say) {
  const at = site.pages.findIndex((page) => page.name === name);
  const link = (page, word, rel) => (page ? `<a rel="${rel}" href="${up(name)}${page.name}.html"><small>${word}</small> ${escaped(page.title)}</a>` : '<span></span>');
  return `<nav class="neighbours" aria-label="${say.previous}, ${say.next}">${link(site.pages[at - 1], say.previous, 'prev')}${link(site.pages[at + 1], say.next, 'next')}</nav>`;
}

/** The title with the paragraph that opens the page, and what follows. */
function afterOpening(html) {
  const [, opening = ''] = /^(<h1[^]*?<\/h1>\s*(?:<p>[^]*?<\/p>)?)/.exec(html) ?? [];
  return [opening, html.slice(opening.length)];
}

/** One page of help. `site` is every page of its language, in the order of the contents. */
export function pageHtml(page, site) {
  const { language, version } = site;
  const say = words[language];
  const other = language === 'nl' ? 'en' : 'nl';
  const root = `../${up(page.name)}`;
  const [head, text] = afterOpening(page.html);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(page.title)} – ${say.help}</title>
<link rel="icon" type="image/png" href="${root}../assets/icon-32.png">
<link rel="stylesheet" href="${root}help.css">
<script src="${root}${language}/words.js" defer></script>
<script src="${root}help.js" defer></script>
</head>
<body>
<a class="skip" href="#text">${say.toText}</a>
<header>
<a class="home" href="${up(page.name)}index.html"><img src="${root}../assets/icon-80.png" alt="" width="32" height="32"> ${say.help}</a>
<a class="to-contents" href="#contents">${say.toContents}</a>
<a class="language" lang="${other}" hreflang="${other}" href="${root}${other}/${page.name}.html">${say.other}</a>
</header>
<div class="columns">
<main id="text">
${head}${onThisPage(page, say)}${text}
${neighbours(site, page, say)}
</main>
${contents(site, page.name, say)}
</div>
<footer>${say.version(version)}</footer>
</body>
</html>
`;
}
