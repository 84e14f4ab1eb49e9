/** The help pages in the order of the contents, per group. A page has the same name in both languages. */
export const groups = [
  { id: 'begin', pages: ['index', 'getting-started', 'install', 'your-tables', 'settings'] },
  { id: 'work', pages: ['kpi-check', 'dashboard', 'bonus', 'explain', 'closing', 'keyboard'] },
  { id: 'reference', pages: ['recipes', 'tables', 'kpi-library', 'functions'] },
  { id: 'organisation', pages: ['rollout', 'privacy', 'support', 'accessibility', 'troubleshooting'] },
];

export const languages = ['nl', 'en'];

/** Pages that are kept in docs for readers of the project, and so have another place than the rest. */
const elsewhere = ['recipes', 'tables', 'kpi-library', 'functions'];

/** Where the text of a page stands. */
export const sourceOf = (page, language) => (elsewhere.includes(page) ? `docs/${page}.${language}.md` : `docs/help/${language}/${page}.md`);

/** Every page of a language by its name, in the order of the contents. */
export const pageNames = groups.flatMap(({ pages }) => pages);
