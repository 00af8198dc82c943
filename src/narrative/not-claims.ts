/**
 * Numbers that a text holds without stating them of the budget: thresholds (50万元以上), limits (不超过5%),
 * ordinals (第3项), ranges (3-5万元), formulas (×100%), codes (（01项）), durations (12个月), and what a slot asks for.
 * Years and dates have no unit of money or count, so they are never read at all.
 */

const LIMIT_AFTER = /^(?:[（(]含[^）)]*[）)])?\s*(?:及|或)?(?:以上|以下|以内|以外|起)/;
const LIMIT_BEFORE =
  /(?:不超过|不高于|不低于|不少于|至少|至多|最高|最低|第|[≤≥<>＜＞×*]|\d\s*[-—–~～至到])\s*$/;
const NOT_COUNTED = /^(?:月|工作日|小时|季度|目|年)/;

/** Whether a number with this unit states something, by what stands before and after it. */
export function isClaimed(before: string, unit: string, after: string): boolean {
  if (LIMIT_AFTER.test(after) || LIMIT_BEFORE.test(before)) return false;
  if ((unit === "个" || unit === "项") && NOT_COUNTED.test(after)) return false;
  return !(unit === "项" && /款[）)].*[（(]$/.test(before) && /^[）)]/.test(after));
}

const ascii: Readonly<Record<string, string>> = { "．": ".", "％": "%", "－": "-", "−": "-", "﹣": "-" };

const DISGUISED = /[【０-９．％－−﹣]/;

/** Full-width digits and signs as plain ones and slots blotted out, every character keeping its place. */
export function withoutDisguise(text: string): string {
  if (!DISGUISED.test(text)) return text;
  return text
    .replace(/【[^】]*】/g, (slot) => "□".repeat(slot.length))
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．％－−﹣]/g, (sign) => ascii[sign]!);
}
