import { runScript } from './project-scripts';

const addressOf = (given: string) => runScript<string>('scripts/shipping/address.mjs', `script.addressOf(${JSON.stringify(given)})`);

describe('the address of a build', () => {
  it.each([
    ['https://koers.example.com', 'https://koers.example.com'],
    ['https://koers.example.com/', 'https://koers.example.com'],
    ['https://example.com/apps/koers/', 'https://example.com/apps/koers'],
    ['https://example.com:8443/koers', 'https://example.com:8443/koers'],
    ['https://EXAMPLE.com/Koers', 'https://example.com/Koers'],
    ['http://localhost:8080/', 'http://localhost:8080'],
    ['http://127.0.0.1:8080/koers', 'http://127.0.0.1:8080/koers'],
  ])('%s becomes %s', (given, address) => expect(addressOf(given)).toEqual({ value: address }));

  it.each([
    ['http://koers.example.com', 'Excel opens add-ins over https only. Give the same address with https: --env url=https://koers.example.com'],
    ['koers.example.com', '"koers.example.com" is not an address.'],
    ['ftp://example.com', '"ftp://example.com" is not an address.'],
    ['', '"" is not an address.'],
    ['https://example.com/koers/taskpane.html', 'Give the folder that it is in: --env url=https://example.com/koers/'],
    ['https://example.com/?a=1', 'Give the folder only'],
    ['https://example.com/#top', 'Give the folder only'],
    ['https://anja:geheim@example.com/', 'Give the folder only'],
  ])('%s is refused with a sentence', (given, says) => {
    const { value, refusal } = addressOf(given);
    expect(value).toBeUndefined();
    expect(refusal).toContain(says);
    expect(refusal).not.toContain('geheim');
  });
});
