import * as z from "zod/mini";
import { rules as allRules } from "../rules/index";
import type { Rule } from "../rules/rule";
import { emptyState } from "./empty-state";
import { pointedSchema } from "./pointed-schema";
import { typedSchema } from "./self-evaluation/typed";
import { readRuleSettings, standardSettings, type RuleSettings } from "./rule-settings";

/**
 * What is kept with a workbook between two openings: how people want it checked and what only they can know. A text that is
 * damaged or newer is never overwritten. What comes in addition is optional and leaves the version as it is: a program that does
 * not know it refuses the text whole, and so loses nothing of it.
 */
const version = 1;

/** Past this many bytes a workbook's settings make Excel slow. */
const MOST_BYTES = 200_000;

export const findingOrders = ["by money", "by sheet"] as const;
export type FindingOrder = (typeof findingOrders)[number];

const schema = z.strictObject({
  version: z.literal(version),
  settings: z.strictObject({
    /** Whether the sentence also stands as a comment on the cell. */
    comments: z.boolean(),
    /** Whether findings are marked on the sheets. */
    marking: z.boolean(),
    /** Whether people no longer want to be told that a write empties the undo list. */
    writesUnwarned: z.boolean(),
  }),
  /** 上年收支总计 in 万元, as typed. */
  priorTotal: z.optional(z.string()),
  /** 说明 by the fact that a finding tells. */
  reasons: z.record(z.string(), z.string()),
  /** What people wrote into the 【】 of the 情况说明, by slotKey. */
  slots: z.record(z.string(), z.string()),
  /** Other amounts of last year's budget in 万元, as typed, by PriorKey. */
  priorFigures: z.optional(z.record(z.string(), z.string())),
  /** In which of the ways that the field has the 情况说明 is written. */
  narrative: z.optional(
    z.strictObject({
      shares: z.enum(["rounded", "adding up"]),
      classes: z.enum(["by code", "by size"]),
      formulas: z.optional(z.boolean()),
    }),
  ),
  /** How a pile is ordered; absent: by money at stake. */
  findingOrder: z.optional(z.enum(findingOrders)),
  /** What last year's file said in slots, with amounts or years: a person looks at it before it is used. By slotKey. */
  offered: z.optional(z.record(z.string(), z.string())),
  /** Which rules are off or weigh less, and local limits; read by rulesKept, for what it names may have changed since. */
  rules: z.optional(z.unknown()),
  /** The sheet that we wrote the 情况说明 onto, and what it held then. */
  narrativeSheet: z.optional(z.strictObject({ name: z.string(), digest: z.string() })),
  /** The sheet of charts that we wrote, and what it held then. */
  chartSheet: z.optional(z.strictObject({ name: z.string(), digest: z.string() })),
  /** Tables and columns that people have pointed at; absent where there is none. */
  pointed: z.optional(pointedSchema),
  /** What people typed into the 自评. */
  selfEvaluation: z.optional(typedSchema),
});

export type ReviewState = z.infer<typeof schema>;

/** The settings of rules that a state keeps, or the standard ones with the sentence that says why it keeps none that hold. */
export function rulesKept(
  { rules: given }: ReviewState,
  rules: readonly Rule[] = allRules,
): { readonly settings: RuleSettings; readonly refused?: string } {
  if (given === undefined) return { settings: standardSettings };
  const read = readRuleSettings(given, rules);
  return "value" in read
    ? { settings: read.value }
    : { settings: standardSettings, refused: `工作簿里保存的规则设置没有采用：${read.refused}` };
}

export const orderKept = ({ findingOrder }: ReviewState): FindingOrder => findingOrder ?? "by money";

export type ReadState =
  | { readonly state: ReviewState }
  /** The sentence that says why it could not be read and what to do in the pane; the state is the empty one. */
  | { readonly unreadable: string; readonly why: string; readonly state: ReviewState };

/** Reads what a workbook kept; undefined where it kept nothing. Never throws. */
export function readState(text: string | undefined): ReadState {
  if (text === undefined) return { state: emptyState };
  const held = parsed(text);
  const state = schema.safeParse(held);
  if (state.success) return { state: state.data };
  const { why, todo } = whyUnreadable(
    held,
    state.error.issues.some(({ code }) => code === "unrecognized_keys"),
  );
  return { unreadable: `${why}；${todo}`, why, state: emptyState };
}

/** The text to keep, undefined for a state that says nothing; or the sentence that refuses it. */
export function writeState(
  state: ReviewState,
): { readonly text: string | undefined } | { readonly refused: string } {
  const text = JSON.stringify(state);
  if (text === JSON.stringify(emptyState)) return { text: undefined };
  const bytes = text.replace(/[^ -~]/g, "999").length; // a Chinese character takes three in UTF-8
  if (bytes <= MOST_BYTES) return { text };
  const thousands = Math.ceil(bytes / 1000);
  return {
    refused: `随工作簿保存的设置、说明和补写内容共 ${thousands} 千字节，超过 ${MOST_BYTES / 1000} 千字节，这次的改动没有保存；请缩短补写的文字，或改用较小的规则文件、科目文件。`,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is the matter, without its stop, and what people can do about it in the pane. */
function whyUnreadable(
  held: unknown,
  unknownParts: boolean,
): { readonly why: string; readonly todo: string } {
  const kept = "工作簿里保存的核对设置和补写内容";
  const anew = "本次不保存任何改动，请更新程序，或按“另存旧内容并重新开始”。";
  if (held === undefined)
    return { why: `${kept}已损坏，不是程序写下的格式`, todo: anew.replace("更新程序，或", "") };
  const newer = z.looseObject({ version: z.number().check(z.gt(version)) }).safeParse(held);
  if (newer.success)
    return {
      why: `${kept}是较新的程序写的（版本 ${newer.data.version}，本程序读到版本 ${version}）`,
      todo: anew,
    };
  if (unknownParts) return { why: `${kept}里有本程序不认识的内容，可能是较新的程序写的`, todo: anew };
  return { why: `${kept}与程序写下的格式不符`, todo: anew };
}
