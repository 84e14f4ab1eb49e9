import { blockCells, looksLikeError, markErrors } from '../../../src/excel/read/block-cells';

describe('values of Excel as a block', () => {
  const cells = blockCells([['Anna', 1.5, true], ['', 'Anna', false], ['#N/A', -0.25, 'Bram']], 3);

  it('have a kind and a number per cell; a text is its place among the texts', () => {
    expect([...cells.kinds]).toEqual([2, 1, 3, 0, 2, 3, 2, 1, 2]);
    expect([...cells.numbers]).toEqual([0, 1.5, 1, 0, 0, 0, 1, -0.25, 2]);
    expect(cells.texts).toEqual(['Anna', '#N/A', 'Bram']);
  });

  it('tell where texts stand that look like errors, and which of them are', () => {
    expect(cells.suspects).toEqual({ top: 2, left: 0, bottom: 2, right: 0 });
    markErrors(cells, 3, { top: 2, left: 0, bottom: 2, right: 0 }, [['Error']]);
    expect(cells.kinds[6]).toBe(4);
  });

  it('hold all suspects in one rectangle, wherever they stand', () => {
    const { suspects } = blockCells([['', '', '#N/A'], ['', '', ''], ['#REF!', '', '']], 3);
    expect(suspects).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
  });

  it.each(['#N/A', '#DIV/0!', '#WAARDE!', '#NAAM?', '#N/B', '#¡NUM!', '#ÜBERLAUF!', '#GETTING_DATA'])('take %s for what may be an error', (text) => {
    expect(looksLikeError(text)).toBe(true);
  });
  it.each(['#1', '# 3', '#', '#hashtag', 'N/A', '#A b', 'x#REF!'])('take %s for a text', (text) => {
    expect(looksLikeError(text)).toBe(false);
  });
});
