/** How many were found, in words that the page brings: `many` holds a `#` for the number. */
export interface CountWords {
  readonly none: string;
  readonly one: string;
  readonly many: string;
}

export const countInWords = (n: number, { none, one, many }: CountWords): string =>
  n === 0 ? none : n === 1 ? one : many.replace("#", String(n));
