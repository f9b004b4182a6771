/** Dates as people read them. Input is `YYYY-MM-DD` or `YYYY`; a day never passes through a time zone. */

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "2026-11-23" → "23 November 2026"; "2019" → "2019". */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split("-");
  return month === undefined || day === undefined ? date : `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** "2026-11-23" → "November". */
export const monthInWords = (date: string): string => months[Number(date.slice(5, 7)) - 1]!;

/** The day `days` after `day` (before it, if negative), both `YYYY-MM-DD`. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
