/** A place on a sheet that can be pressed to go there. */
import { Button } from "@fluentui/react-components";
import { a1, a1Range, type CellAddress, type CellRange } from "../workbook/cell";
import { useSession } from "./use-session";
import { words } from "./words";

export interface CellButtonProps {
  readonly at: CellAddress | CellRange;
  /** Cells to outline along with it. */
  readonly related?: readonly CellAddress[];
  /** Whether the sheet's name is said, where the surroundings do not say it. */
  readonly withSheet?: boolean;
  /** What stands there, e.g. ＝1934.49. */
  readonly holds?: string;
}

export const placeOf = (at: CellAddress | CellRange): string => ("top" in at ? a1Range(at) : a1(at));

export function CellButton({ at, related, withSheet = false, holds = "" }: CellButtonProps) {
  const session = useSession();
  const label = `${withSheet ? `${at.sheet} ` : ""}${placeOf(at)}${holds}`;
  return (
    <Button
      size="small"
      style={{ minWidth: 0, fontWeight: 400 }}
      title={words.goTo(`${at.sheet} ${placeOf(at)}`)}
      onClick={() => void session.jump(at, related)}
    >
      {label}
    </Button>
  );
}
