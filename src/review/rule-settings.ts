import * as z from "zod/mini";
import type { Rule, RuleInForce } from "../rules/rule";
import { thresholdNames, thresholds, thresholdsFrom } from "../rules/thresholds";
import type { ThresholdName, WrittenThresholds } from "../rules/thresholds";
import { localityCalled } from "../tables/locality-of";
import type { Severity } from "../workbook/mark";
import { severityNames } from "../workbook/mark";
import { readRulePacks, type RulePackFile } from "./rule-pack";
import { readReason } from "./reason";
import { sayIssue } from "./settings-issue";
import { readLocality, type ReadSetting } from "./settings";
import { readSubjectList, type SubjectListFile } from "./subject-list";

const version = 1;
const fromHeavyToLight: readonly Severity[] = ["error", "explain", "hint"];

const written = z.union([z.string(), z.pipe(z.number(), z.transform(String))]);
const schema = z.strictObject({
  version: z.literal(version),
  /** Rules that are not run, by id. */
  off: z._default(z.record(z.string(), z.strictObject({ reason: z.string() })), {}),
  /** Rules whose findings weigh less than usual, by id. */
  lowered: z._default(
    z.record(z.string(), z.strictObject({ to: z.enum(["explain", "hint"]), reason: z.string() })),
    {},
  ),
  /** As people write them: 万元, %, 倍, 2022-03-15. */
  thresholds: z._default(
    z.strictObject(Object.fromEntries(thresholdNames.map((name) => [name, z.optional(written)]))),
    {},
  ),
  /** A bureau's own rules, kept with the workbook as they were written. */
  packs: z._default(z.array(z.strictObject({ name: z.string(), text: z.string() })), []),
  /** What the department itself says was not checked. */
  notChecked: z._default(z.array(z.string()), []),
  /** 河南 or henan; without it the workbook's words decide. */
  locality: z.optional(z.string()),
  /** A bureau's own 科目, kept with the workbook as they were written. */
  subjects: z.optional(z.strictObject({ name: z.string(), text: z.string() })),
});

/** How a department wants its workbook checked: plain data, kept with the workbook and shown in every report. */
export interface RuleSettings {
  readonly version: typeof version;
  readonly off: Readonly<Record<string, { readonly reason: string }>>;
  readonly lowered: Readonly<Record<string, { readonly to: "explain" | "hint"; readonly reason: string }>>;
  readonly thresholds: WrittenThresholds;
  readonly packs: readonly RulePackFile[];
  readonly notChecked: readonly string[];
  /** The id of a locality of src/tables/localities. */
  readonly locality?: string;
  readonly subjects?: SubjectListFile;
}

export const standardSettings: RuleSettings = {
  version,
  off: {},
  lowered: {},
  thresholds: {},
  packs: [],
  notChecked: [],
};

/** Reads settings from outside. Refused as a whole, with a sentence for every fault: nothing is half in force. */
export function readRuleSettings(given: unknown, rules: readonly Rule[]): ReadSetting<RuleSettings> {
  const read = schema.safeParse(given);
  if (!read.success) return { refused: [...new Set(read.error.issues.map(sayIssue))].join("") };
  const settings = trimmed(read.data);
  const kept = readRulePacks(settings.packs, rules);
  if ("refused" in kept) return kept;
  const all = [...rules, ...kept.value];
  const refusals = [
    ...whyNotOff(settings, all),
    ...whyNotLowered(settings, all),
    ...whyNotThresholds(settings.thresholds),
    ...settings.notChecked.flatMap((item, i) =>
      item === "" ? [`设置 notChecked 的第${i + 1}项是空的，请写明没有核对什么，或删去这一项。`] : [],
    ),
    ...whyRefused(settings.locality, readLocality),
    ...whyRefused(settings.subjects, readSubjectList),
  ];
  return refusals.length > 0 ? { refused: refusals.join("") } : { value: settings };
}

/** The rules as settings leave them, with those of the packs that they keep. A rule that they do not touch stays the same object. */
export function rulesUnder(settings: RuleSettings, rules: readonly Rule[]): readonly RuleInForce[] {
  const values = thresholdsFrom(settings.thresholds);
  const kept = readRulePacks(settings.packs, rules);
  return [...rules, ...("value" in kept ? kept.value : [])].map((rule): RuleInForce => {
    const off = settingOf(settings.off, rule.id);
    if (off) return { ...rule, off: off.reason };
    const lowered = settingOf(settings.lowered, rule.id);
    const bound = (rule.uses ?? []).some((name) => settings.thresholds[name] !== undefined);
    if (!lowered && !bound) return rule;
    return {
      ...rule,
      ...(bound ? { check: (tables, book) => rule.check(tables, book, values) } : {}),
      ...(lowered ? { severity: lowered.to, lowered: { from: rule.severity, reason: lowered.reason } } : {}),
    };
  });
}

function whyNotOff({ off, lowered }: RuleSettings, rules: readonly Rule[]): string[] {
  return Object.entries(off).flatMap(([id, { reason }]) => {
    const rule = rules.find((one) => one.id === id);
    if (!rule) return [unknownRule(id)];
    if (settingOf(lowered, id)) return [`规则“${rule.title}”既停用又降低了轻重，请只留一处。`];
    return refusedReason(reason, rule);
  });
}

function whyNotLowered({ lowered }: RuleSettings, rules: readonly Rule[]): string[] {
  return Object.entries(lowered).flatMap(([id, { to, reason }]) => {
    const rule = rules.find((one) => one.id === id);
    if (!rule) return [unknownRule(id)];
    if (fromHeavyToLight.indexOf(to) <= fromHeavyToLight.indexOf(rule.severity))
      return [
        `规则“${rule.title}”本来是“${severityNames[rule.severity]}”，不能改为“${severityNames[to]}”；轻重只能降低，请改正或删去这一条。`,
      ];
    return refusedReason(reason, rule);
  });
}

function whyNotThresholds(own: WrittenThresholds): string[] {
  return thresholdNames.flatMap((name) => whyRefused(own[name], (value) => readThreshold(name, value)));
}

/** 限额、比例 or 日期 as written, where it can be meant: the settings' thresholds and the command line's --approval-date. */
export function readThreshold(name: ThresholdName, written: string): ReadSetting<string> {
  const { name: called, unit, example, read } = thresholds[name];
  if (read(written) !== undefined) return { value: written.trim() };
  return { refused: `${called}填的是“${written}”，不能用；请按“${unit}”填写，例如 ${example}。` };
}

function whyRefused<Given>(given: Given | undefined, read: (given: Given) => ReadSetting<unknown>): string[] {
  const result = given === undefined ? undefined : read(given);
  return result && "refused" in result ? [result.refused] : [];
}

const unknownRule = (id: string): string =>
  `设置里的规则“${id}”不存在，请对照规则清单（docs/rules.md）核对名称，或删去这一条。`;

function refusedReason(reason: string, { title }: Rule): string[] {
  const read = readReason(reason, `规则“${title}”`);
  return "refused" in read ? [read.refused] : [];
}

/** An id such as toString names no setting. */
const settingOf = <Value>(held: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(held, id) ? held[id] : undefined;

function trimmed(written: z.infer<typeof schema>): RuleSettings {
  const { off, lowered, thresholds: set, packs, notChecked, locality, subjects } = written;
  return {
    version,
    off: mapped(off, ({ reason }) => ({ reason: reason.trim() })),
    lowered: mapped(lowered, ({ to, reason }) => ({ to, reason: reason.trim() })),
    thresholds: mapped(set, (value) => value?.trim() ?? undefined),
    packs,
    notChecked: notChecked.map((item) => item.trim()),
    ...(locality === undefined ? {} : { locality: localityCalled(locality)?.id ?? locality }),
    ...(subjects === undefined ? {} : { subjects }),
  };
}

const mapped = <From, To>(
  held: Readonly<Record<string, From>>,
  change: (from: From) => To,
): Record<string, To> => Object.fromEntries(Object.entries(held).map(([id, value]) => [id, change(value)]));
