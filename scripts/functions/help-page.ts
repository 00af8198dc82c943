/** The help page of each function, plain HTML that needs no script, and the list of all of them. */
import type { Described } from "../../src/formulas/formula";
import { cellFormulas } from "../../src/formulas/index";
import { helpFolder } from "./describe-functions";
import { exampleFormula, namespace, shownExample, syntaxOf } from "./example";
import { manners } from "./manners";

/** All pages by their path below the address of the add-in. */
export function helpPages(): ReadonlyMap<string, string> {
  const pages = cellFormulas
    .flatMap(({ formulas }) => formulas)
    .map((formula): [string, string] => [`${helpFolder}/${formula.name}.html`, functionPage(formula)]);
  return new Map([[`${helpFolder}/index.html`, listPage()], ...pages]);
}

function functionPage(formula: Described): string {
  const { name, title, definition, basis, result, parameters, examples, notes } = formula;
  const given = parameters.map(({ name: called, means }) => [called, means]);
  const shown = examples.map((example) => {
    const { shows, words } = shownExample(formula, example);
    return [code(exampleFormula(formula, example)), `${text(shows)}${words ? `<br>${text(words)}` : ""}`];
  });
  return page(`${namespace}.${name} ${title}`, [
    `<p class="syntax">${code(`=${syntaxOf(formula)}`)}</p>`,
    `<p>${text(definition)}</p>`,
    `<h2>参数</h2>${table(
      ["参数", "含义"],
      given.map((row) => row.map(text)),
    )}`,
    `<h2>结果</h2><p>${text(result)}。</p>`,
    `<h2>例子</h2>${table(["公式", "显示"], shown)}`,
    notes.length > 0 ? `<h2>说明</h2>${list(notes)}` : "",
    `<h2>依据</h2><p>${text(basis)}。</p>`,
    `<h2>使用须知</h2>${list(manners)}`,
    `<p><a href="index.html">全部函数</a></p>`,
  ]);
}

function listPage(): string {
  const groups = cellFormulas.map(({ group, formulas }) => {
    const rows = formulas.map((formula) => [
      `<a href="${formula.name}.html">${text(formula.title)}</a>`,
      code(syntaxOf(formula)),
      text(formula.definition),
    ]);
    return `<h2>${text(group)}</h2>${table(["函数", "写法", "公式"], rows)}`;
  });
  return page("预算核对的函数", [...groups, `<h2>使用须知</h2>${list(manners)}`]);
}

const page = (title: string, parts: readonly string[]): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>${text(title)}</title>
    <style>
      :root { color: #1b1b1b; background: #ffffff; --shade: #f0f0f0; --line: #8a8a8a; --link: #0b5394; }
      @media (prefers-color-scheme: dark) {
        :root { color: #f0f0f0; background: #1b1b1b; --shade: #2e2e2e; --link: #9ecbff; }
      }
      body { max-width: 46em; margin: 0 auto; padding: 1em 1em 3em; overflow-wrap: anywhere; font: 16px/1.7 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
      h1 { font-size: 1.5em; line-height: 1.3; }
      h2 { font-size: 1.1em; margin: 1.6em 0 0.4em; }
      a { color: var(--link); }
      code { font-family: Consolas, Menlo, "Microsoft YaHei", "Noto Sans CJK SC", monospace; font-size: 0.95em; }
      .syntax { padding: 0.5em 0.8em; border-inline-start: 4px solid var(--link); background: var(--shade); }
      table { border-collapse: collapse; width: 100%; }
      th, td { padding: 0.35em 0.6em; border: 1px solid var(--line); text-align: start; vertical-align: top; }
      th { white-space: nowrap; background: var(--shade); }
      ul { padding-inline-start: 1.3em; }
    </style>
  </head>
  <body>
    <main>
      <h1>${text(title)}</h1>
      ${parts.filter((part) => part !== "").join("\n      ")}
    </main>
  </body>
</html>
`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const head = header.map((cell) => `<th scope="col">${text(cell)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
};
const list = (sentences: readonly string[]): string =>
  `<ul>${sentences.map((sentence) => `<li>${text(sentence)}</li>`).join("")}</ul>`;
const code = (written: string): string => `<code>${text(written)}</code>`;
const text = (written: string): string =>
  written.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
