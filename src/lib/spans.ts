/** Spans of time as people say them. */

/** "48 hours", "7 days". */
export const spanOfHours = (n: number): string => (n > 72 && n % 24 === 0 ? `${n / 24} days` : `${n} hours`);
