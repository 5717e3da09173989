/** Days from 0000-01-01 to an ISO day, in the Gregorian calendar as if it had always been so. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  // Years from March, so that a leap day is the last of its year; the months' lengths then follow one line.
  const years = month <= 2 ? year - 1 : year;
  const months = (month + 9) % 12;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leaps + Math.floor((306 * months + 5) / 10) + date - 1 + FROM_MARCH;
}

/** From January to March of a leap year, such as 0000. */
const FROM_MARCH = 60;
