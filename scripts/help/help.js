// Shortens the contents to the pages whose title or headings hold what is typed.
const bare = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

function connectSearch({ document, helpWords }) {
  const field = document.getElementById('search');
  const nothing = document.getElementById('nothing');
  const entries = [...document.querySelectorAll('#contents li[data-page]')];
  const lists = [...document.querySelectorAll('#contents > ul')];
  const more = document.querySelector('#contents .more');
  const wasOpen = more.firstElementChild.open;
  const words = new Map(Object.entries(helpWords).map(([page, text]) => [page, bare(text)]));

  field.addEventListener('input', () => {
    const wanted = bare(field.value).split(/\s+/).filter(Boolean);
    for (const entry of entries) entry.hidden = !wanted.every((word) => words.get(entry.dataset.page).includes(word));
    const found = entries.filter((entry) => !entry.hidden);
    const holds = (part) => found.some((entry) => part.contains(entry));
    more.hidden = !holds(more);
    more.firstElementChild.open = wanted.length > 0 || wasOpen;
    for (const list of lists) list.hidden = list.previousElementSibling.hidden = !holds(list);
    nothing.textContent = found.length === 0 ? nothing.dataset.text : '';
  });
  field.closest('p').hidden = false;
}

connectSearch(globalThis);
