import type { Proposal } from "../../src/review/proposals/proposal";
import { diffRuns, type Decision } from "../../src/taskpane/diff-runs";

const text = "一、收入增加5万元，共3辆";
const proposal: Proposal = {
  id: "0:4",
  text: 0,
  kind: "change",
  edits: [
    { start: 4, end: 6, becomes: "减少" },
    { start: 6, end: 7, becomes: "7" },
  ],
  before: "增加5",
  after: "减少7",
  because: [],
  why: "",
};
const doubt = { text: 0, start: 11, end: 13, why: "由人核对。" };

/** −old− +new+ ?left alone? */
const shown = (decision?: Decision, from = 0): string =>
  diffRuns(text, [proposal], [doubt], () => decision, from)
    .map(
      (run) =>
        ({ words: run.text, gone: `−${run.text}−`, new: `+${run.text}+`, doubt: `?${run.text}?` })[run.kind],
    )
    .join("");

test.each<[string, Decision | undefined, number, string]>([
  ["undecided: both", undefined, 0, "一、收入−增加−+减少+−5−+7+万元，共?3辆?"],
  ["accepted: the new words", "accepted", 0, "一、收入+减少++7+万元，共?3辆?"],
  ["declined: what stands", "declined", 0, "一、收入增加5万元，共?3辆?"],
  ["without a number that is not the author's", "declined", 2, "收入增加5万元，共?3辆?"],
])("%s", (_, decision, from, becomes) => expect(shown(decision, from)).toBe(becomes));

test("words that are added or taken away stand alone", () => {
  const only = (becomes: string, end: number): Proposal => ({
    ...proposal,
    edits: [{ start: 2, end, becomes }],
  });
  const kinds = (one: Proposal) => diffRuns(text, [one], [], () => undefined).map(({ kind }) => kind);
  expect(kinds(only("", 4))).toEqual(["words", "gone", "words"]);
  expect(kinds(only("全年", 2))).toEqual(["words", "new", "words"]);
});
