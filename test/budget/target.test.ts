import fc from "fast-check";
import { readTarget, withOperator, type Target } from "../../src/budget/target";

/** A target as people would read it aloud: its form, and what it holds. */
function said(target: Target): string {
  switch (target.form) {
    case "blank":
      return "空";
    case "word":
      return `词 ${target.word}`;
    case "deadline":
      return `期限 ${[target.year, target.month, target.day].filter((part) => part !== undefined).join("-")}`;
    case "range":
      return `区间 ${target.from.toString()}~${target.to.toString()} ${target.measure.of} ${target.measure.word}`;
    case "quantity":
      return `${target.operator ?? "无符号"} ${target.number.toString()} ${target.measure.of} ${target.measure.word}`.trim();
  }
}

describe("reading a 指标值", () => {
  test.each([
    ["≥95%", "≥ 95 percent %"],
    ["≤100%", "≤ 100 percent %"],
    ["100%", "无符号 100 percent %"],
    ["≥ 98 ％", "≥ 98 percent %"],
    [">=90%", "≥ 90 percent %"],
    ["≧90%", "≥ 90 percent %"],
    ["＞90%", "> 90 percent %"],
    ["不低于85%", "≥ 85 percent %"],
    ["5‰", "无符号 5 percent ‰"],
    ["≤145.4万元", "≤ 145.4 money 万元"],
    ["≤1,450,000元", "≤ 1450000 money 元"],
    ["不超过37万元", "≤ 37 money 万元"],
    ["37万元以内", "≤ 37 money 万元"],
    ["8万元", "无符号 8 money 万元"],
    ["≤37万", "≤ 37 unclear 万"],
    ["14辆", "无符号 14 count 辆"],
    ["≥2000本", "≥ 2000 count 本"],
    ["3次以上", "≥ 3 count 次"],
    ["≥300人次", "≥ 300 count 人次"],
    ["≥1.2万人次", "≥ 1.2 count 万人次"],
    ["≥600平方米", "≥ 600 count 平方米"],
    ["≤365天", "≤ 365 time 天"],
    ["≤1年", "≤ 1 time 年"],
    ["2年", "无符号 2 time 年"],
    ["10个工作日", "无符号 10 time 个工作日"],
    ["2022年年底", "期限 2022"],
    ["2022年底前", "期限 2022"],
    ["2022年12月底前", "期限 2022-12"],
    ["2022年6月", "期限 2022-6"],
    ["2022-12-31", "期限 2022-12-31"],
    ["2022年12月31日前", "期限 2022-12-31"],
    ["12月底前", "期限 12"],
    ["6月30日前完成", "期限 6-30"],
    ["9月前", "期限 9"],
    ["≤12月", "≤ 12 time 月"],
    ["13月底前", "词 13月底前"],
    ["2022年2月29日前", "词 2022年2月29日前"],
    ["2024年2月29日前", "期限 2024-2-29"],
    ["2月29日前", "期限 2-29"],
    ["≥85%且≤95%", "区间 85~95 percent %"],
    ["≥3次≤5次", "区间 3~5 count 次"],
    ["≥1,450元，≤1,500元", "区间 1450~1500 money 元"],
    ["≥95%且≤85%", "词 ≥95%且≤85%"],
    ["≥95%以上", "≥ 95 percent %"],
    ["控制在5%以内", "≤ 5 percent %"],
    ["95%(含)以上", "≥ 95 percent %"],
    ["≥95%以下", "词 ≥95%以下"],
    ["≤≥5次", "词 ≤≥5次"],
    ["≥2021年水平", "词 ≥2021年水平"],
    ["≥九五%", "词 ≥九五%"],
    ["百分之九十五", "词 百分之九十五"],
    ["90%-95%", "区间 90~95 percent %"],
    ["3~5次", "区间 3~5 count 次"],
    ["10至12个月", "区间 10~12 time 个月"],
    ["100", "无符号 100 none"],
    ["显著", "词 显著"],
    ["有效提升", "词 有效提升"],
    ["达到国家标准", "词 达到国家标准"],
    ["2022年13月", "词 2022年13月"],
    ["≥", "词 ≥"],
    ["符合2022年工作要点的各项要求", "词 符合2022年工作要点的各项要求"],
    ["  ", "空"],
    ["", "空"],
  ])("%s is %s", (written, expected) => {
    expect(said(readTarget(written))).toBe(expected);
  });

  test("any quantity that is written is read back, however wide and spaced its signs are", () => {
    const operator = fc.constantFrom("≥", "≤", ">", "<", "");
    const measure = fc.constantFrom("%", "万元", "元", "次", "天", "人次", "");
    const wide = (text: string) =>
      text.replace(/[%><\d]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(
        operator,
        fc.nat({ max: 9_999_999 }),
        measure,
        fc.boolean(),
        (sign, digits, word, isWide) => {
          const number = (digits / 100).toString();
          const written = [sign, number, word].join(" ");
          expect(readTarget(isWide ? wide(written) : written)).toMatchObject({
            form: "quantity",
            ...(sign ? { operator: sign } : {}),
            measure: { word },
          });
        },
      ),
    );
  });

  test("deadlines and ranges that are written are read back", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom("", "前", "之前"), (date, before) => {
        const [year, month, of] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        expect(readTarget(`${year}年${month}月${of}日${before}`)).toEqual({
          form: "deadline",
          year,
          month,
          day: of,
        });
        expect(readTarget(`${year}-${month}-${of}`)).toEqual({ form: "deadline", year, month, day: of });
        expect(readTarget(`${year}年${month}月底${before}`)).toEqual({ form: "deadline", year, month });
      }),
    );
    const number = fc.nat({ max: 999_999 }).map((cents) => (cents / 100).toString());
    const dash = fc.constantFrom("-", "~", "至", "到", "—");
    fc.assert(
      fc.property(
        number,
        dash,
        number,
        fc.constantFrom("%", "次", "万元", "个月"),
        (from, sign, to, word) => {
          expect(said(readTarget(from + sign + to + word))).toMatch(
            new RegExp(`^区间 ${from}~${to} [a-z]+ ${word}$`),
          );
        },
      ),
    );
  });

  test("width, spaces and the sign's other shapes make no difference to anything that can be written", () => {
    const part = fc.constantFrom(
      ...[
        "≥",
        "≤",
        ">",
        "<",
        "=",
        "不低于",
        "95",
        "2022",
        "3",
        ".",
        ",",
        "%",
        "万元",
        "次",
        "年",
        "月",
        "日",
      ],
      ...["底", "前", "以上", "以内", "-", "至", "且", "显著"],
    );
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const plain = readTarget(parts.join(""));
        expect(readTarget(parts.map(wide).join("　"))).toEqual(plain);
        expect(readTarget(` ${parts.join(" ")} `)).toEqual(plain);
        expect(readTarget(parts.join("").replaceAll("≥", "≧").replaceAll("≤", "≦"))).toMatchObject({
          form: plain.form,
        });
      }),
    );
  });

  test("never throws, and forgets nothing that is no number", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (written) => {
        const target = readTarget(written);
        if (target.form === "word")
          expect(target.word).toBe(written.normalize("NFKC").replace(/[\s\u200b-\u200f\ufeff]/g, ""));
      }),
    );
  });
});

describe("a 指标值 under another operator", () => {
  test.each([
    ["≥800万元", "≤", "≤800万元"],
    ["不低于 800 万元", "≤", "≤800 万元"],
    ["800万元以上", "≤", "≤800万元"],
    ["≤100%", "", "100%"],
    ["≤１００％", "", "１００％"],
    ["8万元", "≤", "≤8万元"],
    ["显著", "≤", "显著"],
  ] as const)("%s with “%s” is %s", (written, operator, expected) => {
    expect(withOperator(written, operator)).toBe(expected);
  });
});
