import { documentOf, type Paragraph } from "../../narrative/document";
import { wordsAt } from "../prose";
import { sayWhere } from "../prose-place";
import { defineRule } from "../rule";
import { matchesIn } from "../../narrative/matches-in";
import { oneWidth } from "../../workbook/one-width";

/** 标题叫机构运转经费，句子里叫机关运行经费：说的是同一笔钱，一份文件里最好只用一个名称。 */
export const thingHasOneName = defineRule({
  id: "thing-has-one-name",
  group: "narrative",
  title: "同一项内容在说明里用同一个名称",
  basis: "标题、正文和名词解释对得上，读的人才知道说的是同一件事",
  severity: "hint",
  needs: [],
  messages: {
    names: "{where}用“{one}”，{elsewhere}用“{other}”，说的是同一件事；建议统一用一个名称。",
  },

  *check(_, book) {
    const paragraphs = documentOf(book).flatMap(({ heading, body }) => [
      ...(heading ? [heading] : []),
      ...body,
    ]);
    for (const names of things) {
      const named = paragraphs.flatMap((paragraph) => namedIn(paragraph, names));
      const [first] = named;
      const others = named.filter(({ name }) => name !== first!.name);
      const [other] = others;
      if (!first) continue;
      if (!other || paragraphs.some(({ text }) => equates(text, first.name, other.name))) {
        yield { outcome: "pass", at: first.paragraph.cell };
        continue;
      }
      const where = ({ paragraph }: Named) => sayWhere({ ...paragraph, place: "narrative" }, book);
      yield {
        outcome: "finding",
        ...wordsAt(first.paragraph, first.start, first.end),
        because: [...new Set(others.map(({ paragraph }) => paragraph.cell))].filter(
          (cell) => cell !== first.paragraph.cell,
        ),
        message: "names",
        data: {
          where: where(first),
          elsewhere: other.paragraph.cell === first.paragraph.cell ? "同一段里又" : where(other),
          one: first.name,
          other: other.name,
        },
      };
    }
  },
});

/** Names of one thing; each is matched as a whole. */
const things: readonly (readonly (readonly [string, RegExp])[])[] = [
  [
    ["机关运行经费", /机关运行经费/g],
    ["机构运转经费", /(?:机构|机关)运转经费/g],
    ["机构运行经费", /机构运行经费/g],
  ],
  [
    ["单价", /单价(?=\s*\d+\s*万元)/g],
    ["单位价值", /单位价值(?=\s*\d+\s*万元)/g],
  ],
];

/** 机构运转经费（机关运行经费）says that both are one. */
function equates(text: string, one: string, other: string): boolean {
  const plain = oneWidth(text);
  return plain.includes(`${one}(${other})`) || plain.includes(`${other}(${one})`);
}

interface Named {
  readonly paragraph: Paragraph;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function namedIn(paragraph: Paragraph, names: (typeof things)[number]): Named[] {
  return names
    .flatMap(([name, pattern]) =>
      matchesIn(paragraph.text, pattern).map(({ index: start, 0: words }) => ({
        paragraph,
        name,
        start,
        end: start + words.length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}
