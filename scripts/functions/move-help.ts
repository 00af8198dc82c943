import * as z from "zod";
import { helpFolder } from "./describe-functions";

const described = z.looseObject({ functions: z.array(z.looseObject({ id: z.string() })) });

/** The same functions.json with the help pages below `base`, an https address that ends in "/". */
export function moveHelp(json: string, base: string): string {
  const { functions, ...rest } = described.parse(JSON.parse(json));
  const moved = functions.map((one) => ({ ...one, helpUrl: `${base}${helpFolder}/${one.id}.html` }));
  return JSON.stringify({ ...rest, functions: moved }, null, 2);
}
