import type { SmartCommandTexts } from '../smart-command';

export const smartCommand: SmartCommandTexts = {
  broken: (file, detail) => `${file} is geen geldige JSON (${detail}). Geef een lijst als [{"id": "1", "text": "Omzet verhogen met 10% in 2027"}], of een doel per regel zonder --json.`,
  notAList: (file) => `${file} bevat geen lijst. Geef een lijst als [{"id": "1", "text": "Omzet verhogen met 10% in 2027"}].`,
  nothing: (file) => `${file} bevat geen enkel doel.`,
  noText: (row, id) => `Regel ${String(row)} (id ${id}) heeft geen tekst en is overgeslagen. Vul “text” in.`,
  stdin: 'De invoer',
  letters: { specific: 'Specifiek', measurable: 'Meetbaar', achievable: 'Acceptabel', relevant: 'Relevant', timeBound: 'Tijdgebonden' },
  verdicts: { met: 'ja', notMet: 'nee', unknown: 'niet te zeggen' },
  proposal: 'Voorstel',
  nothingToImprove: 'aan de tekst is niets te verbeteren.',
  notFromText: (letters) => `Een letter die bij een doel ontbreekt (${letters.join(', ')}), is uit de tekst alleen niet op te maken. Vraag dan met welke middelen het haalbaar is, of de uitvoerder ermee instemt, en aan welke doelstelling het bijdraagt.`,
};
