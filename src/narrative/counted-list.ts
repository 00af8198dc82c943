import { matchesIn } from "./matches-in";

/** 内设机构5个，分别为：…: a count of offices or units and the names that follow it. */
export interface CountedList {
  readonly start: number;
  readonly end: number;
  /** As written, up to 个: 内设机构5个. */
  readonly words: string;
  readonly count: number;
  /** undefined where the list is not whole, or where commas may part more than names. */
  readonly names: readonly string[] | undefined;
}

const LIST =
  /(?:内设机构|内设科室|科室|处室|股室|预算单位|二级预算单位|下属单位|所属单位)(?:共有?|有|为)?\s*(\d{1,2}|[一二两三四五六七八九十]{1,2})\s*个\s*[，,]?\s*(?:分别为|分别是|包括|即|：|:)[：:]?\s*([^。；;\n]+)/g;

export function countedListsIn(text: string): CountedList[] {
  return matchesIn(text, LIST).map(({ index: start, 0: all, 1: count, 2: list }) => ({
    start,
    end: start + all.length,
    words: all.slice(0, all.indexOf("个") + 1),
    count: numberOf(count!),
    names: namesIn(list!),
  }));
}

function namesIn(list: string): string[] | undefined {
  const bare = list.replace(/[（(][^）)]*[）)]/g, "").trim();
  if (/等\s*(?:\d+个|[^、，,]{0,4})?$|[，,]/.test(bare)) return undefined;
  return bare
    .split(/、/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

const digits = "零一二三四五六七八九十";

/** 5, 五, 十二. */
function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, ones] = written.includes("十") ? written.split("十") : ["", written];
  const value = (digit: string): number => (digit === "两" ? 2 : Math.max(0, digits.indexOf(digit)));
  if (!written.includes("十")) return value(written);
  return (tens ? value(tens) : 1) * 10 + (ones ? value(ones) : 0);
}
