/** Days from 0000-01-01 to an ISO day, in the Gregorian calendar as if it had always been so. */
export const dayNumber = (day: string): number => (Date.parse(day) - FIRST_DAY) / MILLISECONDS;

// What ISO has for a day alone is a day of UTC, all of which are of one length.
const MILLISECONDS = 86_400_000;
const FIRST_DAY = Date.parse("0000-01-01");
