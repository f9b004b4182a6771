/** A JSON file of the open data, one value a line's depth, so that versions can be compared. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** An answer of a route with a file's text in it. */
export const fileOf = (body: string, type: string): Response =>
  new Response(body, { headers: { "content-type": `${type}; charset=utf-8` } });

export const jsonFile = (value: unknown): Response => fileOf(jsonText(value), "application/json");
