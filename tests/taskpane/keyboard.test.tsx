/** @jest-environment jsdom */
import { closePane, control, key, openPane, press } from './screen';
import { koersWith } from './sample/koers';

afterEach(closePane);

const title = () => document.querySelector('h2')?.textContent;

describe('the pages by keyboard', () => {
  it('follow each other with the arrow keys, round and round', async () => {
    await openPane({ koers: koersWith() });
    control('Start')?.focus();
    await key('ArrowRight');
    expect(title()).toBe("KPI's toetsen");
    await key('ArrowLeft');
    await key('ArrowLeft');
    expect(title()).toBe('Bonussen');
    expect(document.activeElement?.textContent).toBe('Belonen');
  });

  it('begin and end with Home and End', async () => {
    await openPane({ koers: koersWith() });
    control('Start')?.focus();
    await key('End');
    expect(title()).toBe('Bonussen');
    await key('Home');
    expect(title()).toBe('Uw werkmap');
  });

  it('take one stop of the Tab key, at the page that is open', async () => {
    await openPane({ koers: koersWith() });
    await press('Meten');
    expect([...document.querySelectorAll('[role="tab"]')].map((tab) => [tab.getAttribute('aria-selected'), tab.getAttribute('tabindex')])).toEqual([
      ['false', '-1'],
      ['false', '-1'],
      ['true', '0'],
      ['false', '-1'],
      ['false', '-1'],
    ]);
  });

  it('name the page that they show', async () => {
    await openPane({ koers: koersWith() });
    await press('Sturen');
    const page = document.querySelector('[role="tabpanel"]');
    expect(document.getElementById(page?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Sturen');
    expect(control('Sturen')?.getAttribute('aria-controls')).toBe(page?.id);
  });
});

describe('what is folded away', () => {
  it('says whether it is open', async () => {
    await openPane({ koers: koersWith() });
    expect(control('Niet gevonden (2)')?.getAttribute('aria-expanded')).toBe('false');
    await press('Niet gevonden (2)');
    expect(control('Niet gevonden (2)')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('has a table that can be scrolled by keyboard', async () => {
    await openPane({ koers: koersWith() });
    await press('Verkopen zeker tblOrders · 12.480 rijen');
    const region = document.querySelector('[role="region"][tabindex="0"]');
    expect(region?.getAttribute('aria-label')).toBe('Eerste rijen van Verkopen');
  });
});
