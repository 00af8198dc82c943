import { resolve } from "../../src/host/xlsx/relations";
import { unescapeXml } from "../../src/host/xlsx/xml-text";
import { asRange, readA1, type CellRange } from "../../src/workbook/cell";
import type { SheetChart } from "../../src/workbook/chart";
import { textsOf } from "./edited";

/** Every chart of a file, found from the workbook by way of its relations and told as a host is asked for it. */
export function chartsIn(bytes: Uint8Array): SheetChart[] {
  const parts = textsOf(bytes);
  const sheets = relationsOf(parts, "xl/workbook.xml").filter(({ kind }) => kind === "worksheet");
  return sheets.flatMap(({ target: sheet }) => {
    const id = /<drawing [^>]*r:id="([^"]*)"/.exec(parts[sheet]!)?.[1];
    const drawing = relationsOf(parts, sheet).find((relation) => relation.id === id)?.target;
    if (drawing === undefined) return [];
    const anchors = parts[drawing]!.match(/<xdr:twoCellAnchor>.*?<\/xdr:twoCellAnchor>/gs) ?? [];
    return anchors.map((anchor) => {
      const chart = relationsOf(parts, drawing).find(({ id }) => anchor.includes(`r:id="${id}"`));
      return readChart(parts[chart!.target]!, anchor);
    });
  });
}

function relationsOf(parts: Readonly<Record<string, string>>, part: string) {
  const lines = parts[part.replace(/[^/]*$/, "_rels/$&.rels")]?.matchAll(
    /Id="([^"]*)" Type="[^"]*\/(\w+)" Target="([^"]*)"/g,
  );
  return [...(lines ?? [])].map(([, id, kind, target]) => ({ id, kind, target: resolve(part, target!) }));
}

function readChart(xml: string, anchor: string): SheetChart {
  const formulas = (inside: string): CellRange[] =>
    [...xml.matchAll(new RegExp(`<c:${inside}><c:\\w+><c:f>([^<]*)</c:f>`, "g"))].map(([, formula]) =>
      rangeOf(unescapeXml(formula!)),
    );
  const [categories] = formulas("cat");
  const values = formulas("val");
  const series = formulas("tx").map(({ sheet, top: row, left: column }, index) => ({
    name: { sheet, row, column },
    values: values[index]!,
  }));
  const [top, bottom] = numbersOf(anchor, "row");
  const [left, right] = numbersOf(anchor, "col");
  return {
    kind: xml.includes("<c:pieChart>") ? "pie" : xml.includes('<c:barDir val="bar"/>') ? "bar" : "column",
    title: unescapeXml(/<a:t>([^<]*)<\/a:t>/.exec(xml)![1]!),
    categories: categories!,
    series,
    over: {
      ...asRange({ sheet: categories!.sheet, row: top!, column: left! }),
      bottom: bottom! - 1,
      right: right! - 1,
    },
  };
}

function rangeOf(formula: string): CellRange {
  const [, sheet, cells] = /^'(.*)'!(.*)$/.exec(formula)!;
  return readA1(sheet!.replaceAll("''", "'"), cells!)!;
}

const numbersOf = (anchor: string, what: string): number[] =>
  [...anchor.matchAll(new RegExp(`<xdr:${what}>(\\d+)<`, "g"))].map(([, number]) => Number(number));
