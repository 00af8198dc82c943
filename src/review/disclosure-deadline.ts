const DAYS = 20;
const DAY_MS = 86_400_000;

/** 批复后二十日内向社会公开（预算法第十四条）: the last day, where the day of approval ("2022-03-15") is known. */
export function sayDisclosureDeadline(approved: string | undefined): string {
  const law = `批复后${DAYS}日内公开（预算法第十四条）`;
  if (approved === undefined) return `没有填批复日期，是否在${law}没有核对。`;
  return `预算${approved}批复，最迟应在${daysAfter(approved, DAYS)}公开；实际哪一天公开，是否在${law}没有核对。`;
}

function daysAfter(day: string, days: number): string {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(Date.UTC(year!, month! - 1, date!) + days * DAY_MS).toISOString().slice(0, 10);
}
