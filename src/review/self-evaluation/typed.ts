import * as z from "zod/mini";

/** 达成预期、部分达成、未达成: how a person judges what no number measures. */
export const levels = ["full", "partly", "not"] as const;
export type Level = (typeof levels)[number];

const judgement = z.strictObject({
  level: z.enum(levels),
  /** Of the indicator's points, as typed. */
  percent: z.string(),
});
export type Judgement = z.infer<typeof judgement>;

/** What people typed into the 自评, as they typed it, by the keys of keys.ts; kept with the workbook. */
export const typedSchema = z.strictObject({
  /** 实际完成值 by indicator. */
  actuals: z.record(z.string(), z.string()),
  judgements: z.record(z.string(), judgement),
  /** 分值 by indicator, where people set it themselves. */
  weights: z.record(z.string(), z.string()),
  /** 执行数 by project, in the unit of its table. */
  spent: z.record(z.string(), z.string()),
  /** The sheet that we wrote the 自评表 onto, and what it held then. */
  sheet: z.optional(z.strictObject({ name: z.string(), digest: z.string() })),
});
export type Typed = z.infer<typeof typedSchema>;

export const nothingTyped: Typed = { actuals: {}, judgements: {}, weights: {}, spent: {} };
