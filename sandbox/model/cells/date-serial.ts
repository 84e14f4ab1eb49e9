const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Excel's number of a day; undefined when the calendar does not have it. Excel counts a 29 February 1900 that never was. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || date.getUTCFullYear() !== year) return undefined;
  const serial = (date.getTime() - epoch) / dayLength;
  return serial <= 60 ? serial - 1 : serial;
}

/** The moment of a serial, read in UTC. */
export const serialDate = (serial: number): Date => new Date(epoch + Math.round((serial < 60 ? serial + 1 : serial) * 86_400) * 1000);

/** Excel's number of a moment by the clock on the wall. */
export const serialOfMoment = (moment: Date): number => (Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate(), moment.getHours(), moment.getMinutes(), moment.getSeconds()) - epoch) / dayLength;
