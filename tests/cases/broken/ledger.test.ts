import { dayOf } from '../../../src/core/period/calendar';
import { describeKinds } from './kinds';

const day = dayOf;
const draw = { draws: [{ scheme: 'Fee', person: 'Ann', kind: 'draw', amount: 600, recoveryShare: 0.5, start: day(2026, 1, 1) }, { scheme: 'Fee', person: 'Ben', kind: 'guarantee', amount: 700, start: day(2026, 1, 1) }] };
const hold = { holds: [{ scheme: 'Fee', component: 'Commission', kind: 'tranches', share: 0.75, after: 0 }, { scheme: 'Fee', component: 'Commission', kind: 'tranches', share: 0.25, after: 12 }] };
const collected = { holds: [{ scheme: 'Fee', component: 'Commission', kind: 'collected' }], collections: [{ deal: 'S11', date: day(2026, 2, 1), amount: 11100 }, { deal: 'S12', date: day(2026, 3, 1), amount: 5000 }] };

describeKinds('broken draws, holds and receipts', [
  {
    name: 'a draw of a scheme that does not exist',
    given: draw,
    cells: { 'Draws and guarantees!A2': 'Feez' },
    findings: ['error cell.unknownReference Draws and guarantees!A2', 'error settlement.unknownScheme Draws and guarantees!A2'],
  },
  {
    name: 'a draw of somebody unknown',
    given: draw,
    cells: { 'Draws and guarantees!B2': 'Zed' },
    findings: ['error cell.unknownReference Draws and guarantees!B2', 'error draw.unknownPerson Draws and guarantees!B2'],
  },
  {
    name: 'a draw without a kind',
    given: draw,
    cells: { 'Draws and guarantees!C2': null },
    findings: ['error cell.required Draws and guarantees!C2', 'error settlement.unreadable Draws and guarantees!C2'],
  },
  {
    name: 'a draw of a kind that does not exist',
    given: draw,
    cells: { 'Draws and guarantees!C2': 'gift' },
    findings: ['error cell.notAChoice Draws and guarantees!C2', 'error settlement.unreadable Draws and guarantees!C2'],
  },
  {
    name: 'a draw without an amount',
    given: draw,
    cells: { 'Draws and guarantees!D2': null },
    findings: ['error cell.required Draws and guarantees!D2', 'error settlement.unreadable Draws and guarantees!D2'],
  },
  {
    name: 'a recovery share of what is not recoverable',
    given: draw,
    added: { draws: [{ scheme: 'Steps', person: 'Eva', kind: 'draw', amount: 100, recoverable: 'no', recoveryShare: 0.5 }] },
    findings: ['warning draw.nothingToRecover Draws and guarantees!F4'],
  },
  { name: 'a recovery share of a guarantee', given: draw, cells: { 'Draws and guarantees!E3': 0.5 }, findings: ['warning draw.nothingToRecover Draws and guarantees!E3'] },
  {
    name: 'a recovery share of 150%',
    given: draw,
    cells: { 'Draws and guarantees!E2': 1.5 },
    findings: ['error cell.aboveMaximum Draws and guarantees!E2', 'error settlement.unreadable Draws and guarantees!E2'],
  },
  { name: 'tranches of 90%', given: hold, cells: { 'Holds!D2': 0.65 }, findings: ['error hold.shares Holds!D2'] },
  { name: 'tranches of 110%', given: hold, cells: { 'Holds!D2': 0.85 }, findings: ['error hold.shares Holds!D2'] },
  { name: 'a tranche that is text', given: hold, cells: { 'Holds!D2': 'most' }, findings: ['error cell.notANumber Holds!D2', 'error settlement.unreadable Holds!D2'] },
  {
    name: 'a hold of a scheme that does not exist',
    given: hold,
    cells: { 'Holds!A2': 'Feez', 'Holds!A3': 'Feez' },
    findings: ['error cell.unknownReference Holds!A2', 'error settlement.unknownScheme Holds!A2', 'error settlement.unknownScheme Holds!A3'],
  },
  {
    name: 'a hold of a component that does not exist',
    given: hold,
    cells: { 'Holds!B2': 'Provision', 'Holds!B3': 'Provision' },
    findings: ['error cell.unknownReference Holds!B2', 'error hold.unknownComponent Holds!B2', 'error hold.unknownComponent Holds!B3'],
  },
  {
    name: 'a hold of a kind that does not exist',
    given: hold,
    cells: { 'Holds!C2': 'later' },
    findings: ['error cell.notAChoice Holds!C2', 'error hold.shares Holds!D3', 'error settlement.unreadable Holds!C2'],
  },
  { name: 'receipts of a deal that is not there', given: collected, cells: { 'Collections!A2': 'S999' }, findings: ['warning collection.unknownDeal Collections!A2'] },
  { name: 'more received than invoiced', given: collected, cells: { 'Collections!C2': 12000 }, findings: ['info collection.more Collections!C2'] },
  { name: 'a receipt that is text', given: collected, cells: { 'Collections!C2': 'paid' }, findings: ['error cell.notANumber Collections!C2', 'error settlement.unreadable Collections!C2'] },
  { name: 'a receipt on a day that is text', given: collected, cells: { 'Collections!B2': 'soon' }, findings: ['error cell.notADate Collections!B2', 'error settlement.unreadable Collections!B2'] },
  {
    name: 'receipts without ids of deals in the sales',
    given: collected,
    sheets: (all) => all.map((sheet) => (sheet.name === 'Sales' ? { ...sheet, cells: sheet.cells.map((row) => row.slice(1)) } : sheet)),
    findings: ['error hold.noDeals Holds!C2'],
  },
]);
