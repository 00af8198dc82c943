/** Restrained colours that stay apart in print and for the colour-blind; they begin anew after the last. */
const palette = [
  "#2F5D8A",
  "#D08A3C",
  "#5B8C5A",
  "#A65353",
  "#7B6BA8",
  "#8C7355",
  "#4E9AA6",
  "#8A8F98",
] as const;

export const chartColour = (index: number): string => palette[index % palette.length]!;
