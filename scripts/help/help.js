// Shortens the contents to the pages whose title or headings hold what is typed.
const field = document.getElementById('search');
const nothing = document.getElementById('nothing');
const entries = [...document.querySelectorAll('#contents li[data-words]')];
const lists = [...document.querySelectorAll('#contents > ul')];
const more = document.querySelector('#contents .more');
const bare = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

function search() {
  const wanted = bare(field.value).split(/\s+/).filter(Boolean);
  for (const entry of entries) entry.hidden = !wanted.every((word) => bare(entry.dataset.words).includes(word));
  const found = entries.filter((entry) => !entry.hidden);
  more.hidden = found.every((entry) => !more.contains(entry));
  if (wanted.length > 0) more.firstElementChild.open = true;
  for (const list of lists) list.hidden = list.previousElementSibling.hidden = found.every((entry) => !list.contains(entry));
  nothing.textContent = found.length === 0 ? nothing.dataset.text : '';
}

field.addEventListener('input', search);
field.closest('p').hidden = false;
