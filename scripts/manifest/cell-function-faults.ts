/** Excel lists the functions of functions.json and calls those that functions.js associates; both must be the same. */
import type { Shipped } from "./shipped";

export function cellFunctionFaults(_manifest: Document, { functions }: Shipped): string[] {
  if (functions === undefined) return [];
  const { described, associated } = functions;
  return [
    ...described
      .filter((id) => !associated.includes(id))
      .map((id) => `functions.json 列出的函数 ${id} 在 functions.js 里没有登记；请重新构建。`),
    ...associated
      .filter((id) => !described.includes(id))
      .map((id) => `functions.js 登记的函数 ${id} 不在 functions.json 里；请重新构建。`),
  ];
}
