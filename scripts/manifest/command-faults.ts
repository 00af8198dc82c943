/** A button whose function nobody associates stays greyed for ever; a function without a button is never called. */
import { all, content } from "./read-manifest";
import type { Shipped } from "./shipped";

export function commandFaults(manifest: Document, { commands }: Shipped): string[] {
  const buttons = all(manifest, "FunctionName").map((element) => content(element));
  return [
    ...buttons
      .filter((name) => !commands.includes(name))
      .map((name) => `按钮调用的“${name}”在程序里没有登记；请在程序里登记它，或改正 <FunctionName>。`),
    ...commands
      .filter((name) => !buttons.includes(name))
      .map((name) => `程序登记的“${name}”没有按钮；请在清单里加上它的按钮，或从程序里删去。`),
    ...buttons
      .filter((name, index) => buttons.indexOf(name) !== index)
      .map((name) => `“${name}”有不止一个按钮；请只留一个。`),
  ];
}
