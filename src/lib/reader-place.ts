/** The reader's place in an address: `/guide/police/?in=us-tx`. */

const key = "in";

/** The place that the query of an address names, or undefined: only what looks like a place's id is taken. */
export function placeOf(query: string): string | undefined {
  const id = new URLSearchParams(query).get(key) ?? "";
  return /^[a-z]{2}(-[a-z0-9]{2,3})?$/.test(id) ? id : undefined;
}

/** The address with the place in it; its part of the page stays. */
export function withPlace(address: string, id: string): string {
  const url = new URL(address);
  url.searchParams.set(key, id);
  return url.href;
}
