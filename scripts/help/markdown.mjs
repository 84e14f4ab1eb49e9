import { Marked } from 'marked';

/** The name of a heading within its page: `Meer tabellen` → `meer-tabellen`. */
export const slugOf = (text) =>
  text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

const plain = (html) => html.replace(/<[^>]+>/g, '').replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** `tables.nl.md#verkopen` → `tables.html#verkopen`: a page has one name in both languages. */
const pageLink = (href) => href.replace(/(?:\.(?:nl|en))?\.md(?=#|$)/, '.html');

const isElsewhere = (href) => /^https?:/.test(href);

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Draws headings with a name, links between pages, pictures of the pane, and tables that scroll by themselves when the window is narrow. */
function rendererFor(headings) {
  return {
    heading({ tokens, depth }) {
      const html = this.parser.parseInline(tokens);
      const text = plain(html);
      const name = slugOf(text);
      const again = headings.filter((one) => one.name === name).length;
      const id = again === 0 ? name : `${name}-${again + 1}`;
      headings.push({ depth, text, name, id, html });
      return `<h${depth} id="${id}">${html}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const outside = isElsewhere(href) ? ' rel="noreferrer"' : '';
      return `<a href="${escaped(pageLink(href))}"${outside}>${this.parser.parseInline(tokens)}</a>`;
    },
    image({ href, text }) {
      return `<img class="picture" src="${escaped(href.replace('../../pictures/', '../pictures/'))}" alt="${escaped(text)}" width="700" height="1600" loading="lazy">`;
    },
    table(token) {
      const row = (cells, tag) => `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')}</tr>`;
      return `<div class="table" tabindex="0"><table><thead>${row(token.header, 'th')}</thead><tbody>${token.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>\n`;
    },
  };
}

/** A page of Markdown as HTML, with its headings. The text is our own: HTML in it stays as it is. */
export function toHtml(markdown) {
  const headings = [];
  const html = new Marked({ gfm: true, renderer: rendererFor(headings) }).parse(markdown);
  return { html, headings };
}
