/** @jest-environment jsdom */
import { act } from "react";
import { MemoryHost } from "../../src/host/memory";
import { Session } from "../../src/taskpane/session";
import { book, madeUpReview } from "./made-up-review";
import { findings, mountPane } from "./mounted-pane";

test("a finding whose row is hidden says so after its sentence, and no other does", async () => {
  const session = new Session((...given) => {
    const review = madeUpReview(...given);
    const [first, ...others] = review.findings;
    return { ...review, findings: [{ ...first!, hidden: "row" as const }, ...others] };
  });
  await mountPane(new MemoryHost(book), session);
  await act(async () => session.recheck());
  const said = findings().map((card) => card.textContent?.includes("（该行已隐藏或被筛掉，需取消后查看）"));
  expect(said).toEqual([true, false]);
});
