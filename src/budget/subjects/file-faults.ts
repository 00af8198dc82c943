import { subjectListNames, type Subject, type SubjectFile, type SubjectListName } from "./subject";
import { sameSubjectName } from "./subject-name";

/** Why a bureau's file that can be read cannot be meant: it replaces nothing, or gives one code two names for all years. */
export function faultOf({ lists, pairs }: SubjectFile): string | undefined {
  const names = Object.keys(lists) as SubjectListName[];
  if (names.length === 0 && !pairs)
    return "科目文件没有写任何科目；请按 functional（支出功能分类）等写上要替换的科目。";
  const empty =
    names.find((name) => lists[name]!.length === 0) ?? (pairs?.length === 0 ? "pairs" : undefined);
  if (empty) return `科目文件里的 ${empty} 是空的；请写上科目，不替换这一类的请删去 ${empty}。`;
  for (const name of names) {
    const twice = twoNames(lists[name]!);
    if (twice)
      return `科目文件里${subjectListNames[name]}的编码${twice[0].code}有两个名称“${twice[0].name}”和“${twice[1].name}”；请删去一个，或写明各自的年份。`;
  }
  return undefined;
}

/** A row with years is a former or a later name; one that is not certain may contradict another: that is what its mark says. */
function twoNames(list: readonly Subject[]): readonly [Subject, Subject] | undefined {
  const before = new Map<string, Subject>();
  for (const row of list.filter(({ doubtful, years }) => !doubtful && !years.from && !years.to)) {
    const other = before.get(row.code);
    if (other && !sameSubjectName(other.name, row.name)) return [other, row];
    before.set(row.code, row);
  }
  return undefined;
}
