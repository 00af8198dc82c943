import type { BudgetBook, LocalTerms } from "../budget/book";
import type { SubjectFile } from "../budget/subjects/subject";
import { localityCalled } from "../tables/locality-of";
import type { RuleSettings } from "./rule-settings";
import { readSubjectList } from "./subject-list";

/** What settings say of the place: its locality and a bureau's own 科目, read once for all reviews under them. */
export function localTerms({ locality: id, subjects: file }: RuleSettings): LocalTerms {
  const locality = id === undefined ? undefined : localityCalled(id);
  const subjects = file === undefined ? undefined : readSubjectList(file);
  return {
    ...(locality ? { locality } : {}),
    ...(subjects && "value" in subjects ? { subjects: subjects.value } : {}),
  };
}

/** What a review went by because settings say so; what they leave open is not in it. */
export interface LocalTermsUsed {
  readonly locality?: {
    readonly id: string;
    readonly called: string;
    /** 上海, where the workbook's own words point there instead. */
    readonly named?: string;
  };
  readonly subjects?: Pick<SubjectFile, "from" | "to"> & {
    /** The file's. */
    readonly name: string;
    /** false: the workbook is of a year that the file does not speak of. */
    readonly used: boolean;
  };
}

export function localTermsUsed(book: BudgetBook, settings: RuleSettings): LocalTermsUsed {
  const { locality, localityNamed, subjects, year } = book;
  return {
    ...(settings.locality !== undefined && locality
      ? {
          locality: {
            id: locality.id,
            called: locality.called,
            ...(localityNamed ? { named: localityNamed.called } : {}),
          },
        }
      : {}),
    ...(settings.subjects && subjects
      ? {
          subjects: {
            name: settings.subjects.name,
            from: subjects.from,
            to: subjects.to,
            used: year !== undefined && subjects.from <= year && year <= subjects.to,
          },
        }
      : {}),
  };
}

/** For the head of a report: 按设置，地区是河南。 A file that was of no use is told by notChecked. */
export function sayLocalTerms({ locality, subjects }: LocalTermsUsed): string[] {
  return [
    ...(locality ? [sayLocality(locality)] : []),
    ...(subjects?.used ? [`按设置，科目用“${subjects.name}”（${sayYears(subjects)}）。`] : []),
  ];
}

const sayLocality = ({ called, named }: NonNullable<LocalTermsUsed["locality"]>): string =>
  named === undefined
    ? `按设置，地区是${called}。`
    : `按设置，地区是${called}；工作簿里的单位名称是${named}的，请核对设置。`;

/** 2026年, 2024至2026年 */
export const sayYears = ({ from, to }: Pick<SubjectFile, "from" | "to">): string =>
  from === to ? `${from}年` : `${from}至${to}年`;
