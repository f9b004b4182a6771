import type { APIRoute, GetStaticPaths } from "astro";
import { jsonFile } from "../../../../data/json.ts";
import { jsonSchemas } from "../../../../data/schemas.ts";

export const getStaticPaths = (() =>
  jsonSchemas().map(({ name, schema }) => ({ params: { name }, props: { schema } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ schema: object }> = ({ props }) => jsonFile(props.schema);
