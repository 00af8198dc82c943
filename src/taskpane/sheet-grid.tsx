/** One sheet on the page: only what is in view is drawn, and the arrow keys walk its cells. */
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { asRange } from "../workbook/cell";
import type { SheetSnapshot } from "../workbook/snapshot";
import { cellId, SheetCell } from "./sheet-cell";
import { HEAD, SheetEdges, SIDE } from "./sheet-edges";
import { measureSheet, scrollInto } from "./sheet-geometry";
import { stepFrom } from "./sheet-steps";
import { blockAt, indexMerges, overlap, shownRows } from "./sheet-window";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

/** Drawn beyond the edges, so that scrolling shows no gaps. */
const MARGIN = 200;

const useStyles = makeStyles({
  scroller: {
    position: "relative",
    overflow: "auto",
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  canvas: { position: "relative" },
  cells: { position: "absolute", left: `${SIDE}px`, top: `${HEAD}px` },
});

export function SheetGrid({ sheet }: { sheet: SheetSnapshot }) {
  const styles = useStyles();
  const session = useSession();
  const { selected, related, marks } = useSessionState();
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ x: 0, y: 0, width: 800, height: 600 });
  const geometry = useMemo(() => measureSheet(sheet), [sheet]);
  const merges = useMemo(() => indexMerges(sheet.merges), [sheet]);
  const here = selected?.sheet === sheet.name ? selected : undefined;

  const look = () => {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller.current!;
    setView({
      x: Math.max(0, scrollLeft - MARGIN),
      y: Math.max(0, scrollTop - MARGIN),
      width: clientWidth + 2 * MARGIN,
      height: clientHeight + 2 * MARGIN,
    });
  };

  useLayoutEffect(() => {
    look();
    const watch = new ResizeObserver(look);
    watch.observe(scroller.current!);
    return () => watch.disconnect();
  }, []);

  useLayoutEffect(() => {
    const pane = scroller.current;
    if (!here || !pane) return;
    const { left, top } = geometry;
    const edge = (offsets: readonly number[], at: number) => offsets[Math.min(at, offsets.length - 1)]!;
    pane.scrollTop = scrollInto(
      pane.scrollTop,
      pane.clientHeight - HEAD,
      edge(top, here.top),
      edge(top, here.bottom + 1),
    );
    pane.scrollLeft = scrollInto(
      pane.scrollLeft,
      pane.clientWidth - SIDE,
      edge(left, here.left),
      edge(left, here.right + 1),
    );
  }, [here, geometry]);

  const rows = shownRows(sheet, geometry, merges, marks, view);

  const press = ({ target }: MouseEvent<HTMLElement>) => {
    const cell = (target as HTMLElement).closest<HTMLElement>("[data-row]");
    if (!cell) return;
    const [row, column] = [Number(cell.dataset["row"]), Number(cell.dataset["column"])];
    void session.jump(blockAt(merges, sheet.name, row, column));
  };

  const walk = (key: KeyboardEvent<HTMLElement>) => {
    const step = stepFrom(here, key, geometry, Math.max(1, Math.floor(view.height / 40)));
    if (!step) return;
    key.preventDefault();
    void session.jump(blockAt(merges, sheet.name, step.row, step.column));
  };

  const width = geometry.left[geometry.columns]!;
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={words.grid(sheet.name)}
      aria-rowcount={geometry.rows}
      aria-colcount={geometry.columns}
      aria-activedescendant={here && cellId(here.top, here.left)}
      className={styles.scroller}
      onScroll={look}
      onClick={press}
      onKeyDown={walk}
    >
      <div
        role="none"
        className={styles.canvas}
        style={{ width: width + SIDE, height: geometry.top[geometry.rows]! + HEAD }}
      >
        <SheetEdges geometry={geometry} view={view} />
        <div role="rowgroup" className={styles.cells}>
          {rows.map(({ row, cells }) => (
            <div key={row} role="row" aria-rowindex={row + 1}>
              {cells.map((cell) => (
                <SheetCell
                  key={cell.range.left}
                  cell={cell}
                  geometry={geometry}
                  selected={here !== undefined && overlap(here, cell.range)}
                  related={related.some((other) => overlap(asRange(other), cell.range))}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
