import * as z from "zod";
import { cellFormulas } from "../../src/formulas/index";
import type { Described } from "../../src/formulas/formula";

/** functions.json as the generator writes it from the declarations of src/functions/functions.ts. */
const generated = z.object({
  functions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      parameters: z.array(
        z.object({
          name: z.string(),
          type: z.literal("any"),
          dimensionality: z.literal("matrix"),
          optional: z.literal(true).optional(),
        }),
      ),
      result: z.object({ dimensionality: z.literal("matrix") }),
    }),
  ),
});
type Generated = z.infer<typeof generated>["functions"][number];

export const helpFolder = "functions";
/** Where the help pages are in development; `npm run manifest` moves them to an office's own address. */
export const developmentBase = "https://localhost:3000/";

/**
 * Completes functions.json: words for people and the address of the help page come from the formulas. The generator also
 * allows custom data in `any`, which together with error values crashes Excel LTSC 2021, so that is left out.
 * Throws a sentence where the declarations and the formulas differ.
 */
export function describeFunctions(json: string, base = developmentBase): string {
  const { functions } = generated.parse(JSON.parse(json));
  const formulas = cellFormulas.flatMap((group) => group.formulas);
  const undeclared = formulas.filter(({ name }) => !functions.some(({ id }) => id === name));
  if (undeclared.length > 0)
    throw new Error(
      `src/functions/functions.ts 里没有 ${undeclared.map(({ name }) => name).join("、")}；请补上。`,
    );
  const described = functions.map((declared) => {
    const formula = formulas.find(({ name }) => name === declared.id);
    if (!formula) throw new Error(`src/formulas/index.ts 的 cellFormulas 里没有 ${declared.id}；请补上。`);
    return describeOne(declared, formula, base);
  });
  return JSON.stringify({ allowErrorForDataTypeAny: true, functions: described }, null, 2);
}

function describeOne({ id, name, parameters, result }: Generated, formula: Described, base: string): object {
  const alike =
    parameters.length === formula.parameters.length &&
    parameters.every(({ optional }, index) => optional === formula.parameters[index]!.optional);
  if (!alike) throw new Error(`${id} 的参数在 src/functions/functions.ts 里与公式写的不同；请改成一样。`);
  return {
    id,
    name,
    description: `${formula.title}：${formula.definition}`,
    helpUrl: `${base}${helpFolder}/${id}.html`,
    parameters: parameters.map((parameter, index) => {
      const { name: called, means } = formula.parameters[index]!;
      return { ...parameter, name: called, description: means };
    }),
    result,
  };
}
