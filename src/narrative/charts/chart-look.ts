/** light also prints well: white paper, and shades that stay apart in grey. */
export type ChartLook = "light" | "dark";

export interface ChartColors {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  /** From the one that stands out most; as many as a pie has slices. */
  readonly shades: readonly string[];
  /** Of the years: the former one steps back. */
  readonly before: string;
  readonly now: string;
}

/** The blues of the pane's theme, each far enough from the next to be told apart in grey. */
export const chartColors: Readonly<Record<ChartLook, ChartColors>> = {
  light: {
    paper: "#ffffff",
    ink: "#242424",
    faint: "#616161",
    line: "#c7c7c7",
    shades: ["#0f6cbd", "#77b7f7", "#0c3b5e", "#b4d6fa", "#2886de", "#479ef5"],
    before: "#b4d6fa",
    now: "#0f6cbd",
  },
  dark: {
    paper: "#292929",
    ink: "#ffffff",
    faint: "#adadad",
    line: "#666666",
    shades: ["#479ef5", "#cfe4fa", "#115ea3", "#96c6fa", "#2886de", "#ebf3fc"],
    before: "#115ea3",
    now: "#77b7f7",
  },
};
