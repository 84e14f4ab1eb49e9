import type { AgendaCommandTexts } from '../agenda-command';

const of = (count: number, one: string, more: string): string => `${String(count)} ${count === 1 ? one : more}`;

export const agendaCommand: AgendaCommandTexts = {
  written: (file, pages) => `Geschreven: ${file}, met een agenda van ${of(pages, 'bladzijde', 'bladzijden')} na het overzicht.`,
  nothing: "Er zijn geen KPI's en geen open acties om te bespreken; er is niets geschreven. koers check <boek.xlsx> toont wat er ontbreekt.",
  page: ({ group, day, due, offCourse, actions, overdue }) =>
    `  ${group}${day === '' ? '' : `, ${day}`}: ${of(due, 'KPI', "KPI's")} te bespreken, ${offCourse} uit koers, ${of(actions, 'open actie', 'open acties')}${overdue === 0 ? '' : `, ${overdue} te laat`}.`,
  company: 'Hele bedrijf',
  calendar: (file, reviews, actions) => `Geschreven: ${file}, met ${of(reviews, 'bespreking die terugkomt', 'besprekingen die terugkomen')} en ${of(actions, 'actie', 'acties')}. Open het bestand om ze in uw agenda te zetten.`,
  proposed: (count) => `${of(count, 'actie', 'acties')} voorgesteld in de tabel Acties:`,
  noneProposed: 'Er is niets voor te stellen: voor elke KPI die uit koers is, staat er al een actie.',
  action: ({ id, kpi, action, owner, due }) => `  ${id} ${kpi}: ${action}, ${owner === '' ? 'nog niemand' : owner}, uiterlijk ${due}.`,
  withoutPlace: (columns) => `Uw tabel Acties heeft hiervoor geen kolom, dus dat is weggelaten: ${columns}.`,
  noColumn: (column) => `De tabel Acties heeft geen kolom ${column}; zonder die kolom is niet te zien over welke KPI een actie gaat. Voeg haar toe; er is niets geschreven.`,
  findings: (errors, warnings) => `Let op: ${of(errors, 'fout', 'fouten')} en ${of(warnings, 'waarschuwing', 'waarschuwingen')} in de tabellen; koers check <boek.xlsx> toont ze.`,
  record: {
    noPeriod: 'Zeg welke periode: koers record <boek.xlsx> --period 2026-09',
    recorded: ({ kpis, periods, rows }, file) => `Vastgelegd in de tabel KPI-historie van ${file}: ${of(kpis, 'KPI', "KPI's")}, ${of(periods, 'periode', 'perioden')}, samen ${of(rows, 'stand', 'standen')}.`,
    none: 'Er is niets nieuws vast te leggen.',
    kpi: (kpi, period, status) => `  ${kpi}, ${period}: ${status}`,
    status: { onCourse: 'op koers', attention: 'let op', offCourse: 'uit koers', missing: 'niet bekend' },
    present: (count) => `${of(count, 'stand was', 'standen waren')} al vastgelegd en ${count === 1 ? 'blijft' : 'blijven'} zoals ${count === 1 ? 'die is' : 'ze zijn'}.`,
    unknown: (count) => `${of(count, 'stand is', 'standen zijn')} nog niet bekend en niet vastgelegd; geef de opdracht opnieuw als ${count === 1 ? 'het cijfer' : 'elk cijfer'} er is:`,
    unknownKpi: (kpi, period) => `  ${kpi}, ${period}`,
    notOver: (period) => `De periode ${period} is nog niet voorbij; er is niets vastgelegd.`,
    nothing: (period) => `In ${period} eindigt geen periode waarover een KPI een cijfer heeft; er is niets vastgelegd.`,
    noColumn: (column) => `De tabel KPI-historie heeft geen kolom ${column}; zonder die kolom is de stand niet volledig. Voeg haar toe; er is niets vastgelegd.`,
    errors: (errors) => `Let op: ${of(errors, 'fout', 'fouten')} in de werkmap ${errors === 1 ? 'kan' : 'kunnen'} deze cijfers raken; koers check <boek.xlsx> toont ze.`,
  },
};
