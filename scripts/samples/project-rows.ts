/** Lays the projects out as the 项目绩效目标 sheet prints them: name and money once, merged down over the indicator rows. */
import type { SampleProject, SampleProjects, SampleTable, SampleValue } from "./sample-data";

const classes = ["cost", "output", "benefit", "satisfaction"] as const;

export function projectTable({ units, projects, ...head }: SampleProjects): SampleTable {
  return {
    ...head,
    rows: [...units.map((unit) => padded(unit, head.columns.length)), ...projects.flatMap(projectRows)],
  };
}

function projectRows(project: SampleProject): SampleValue[][] {
  const named = [project.code, project.name, ...project.amounts];
  const height = Math.max(...classes.map((name) => project[name].length));
  return Array.from({ length: height }, (_, line) => [
    ...(line === 0 ? named : named.map(() => "↑")),
    ...classes.flatMap((name) => project[name][line] ?? [null, null]),
  ]);
}

const padded = (row: readonly SampleValue[], width: number): SampleValue[] => [
  ...row,
  ...Array<null>(width - row.length).fill(null),
];
