/** Requirement sets that an Excel claims: what it says it can do. */
export type RequirementMatrix = Readonly<Record<string, string>>;

const everyone: RequirementMatrix = { AddinCommands: "1.1", DelayForCellEdit: "1.1", DialogApi: "1.1" };

/** The Excels that departments have: the two that are bought once, and one that is always kept up to date. */
export const requirementSets = {
  ltsc2021: { ...everyone, ExcelApi: "1.14", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" },
  ltsc2024: {
    ...everyone,
    ExcelApi: "1.17",
    SharedRuntime: "1.2",
    CustomFunctionsRuntime: "1.4",
    DialogApi: "1.2",
  },
  newest: {
    ...everyone,
    ExcelApi: "1.19",
    SharedRuntime: "1.2",
    CustomFunctionsRuntime: "1.5",
    DialogApi: "1.2",
  },
} as const satisfies Readonly<Record<string, RequirementMatrix>>;
export type ExcelVersion = keyof typeof requirementSets;
