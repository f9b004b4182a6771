/** Words that the page brings, with their `#` filled in. The value is taken as it is, whatever signs are in it. */
export const filled = (words: string, value: string | number): string => words.replace("#", () => String(value));
