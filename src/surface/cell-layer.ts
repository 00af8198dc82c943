/** A layer over the cells as they are drawn: what it adds to their looks is in no cell, no step back and no file. */
import { InterceptorEffectEnum, type IStyleData, type Nullable, type Styles } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { UniverInjector } from "./injector";

/** What is laid over a cell, given how it looks; undefined where nothing is. */
type LaidOver = (sheetId: string, row: number, column: number) => IStyleData | undefined;

/** Of several layers the one of the lesser priority lies on top. */
export function layOver(injector: UniverInjector, id: string, priority: number, over: LaidOver): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id,
    effect: InterceptorEffectEnum.Style,
    priority,
    handler: (cell, place, next) => {
      const look = over(place.subUnitId, place.row, place.col);
      if (!look) return next(cell);
      const own = cell === place.rawData || !cell ? { ...place.rawData } : cell;
      return next({ ...own, s: { ...styleOf(own.s, place.workbook.getStyles()), ...look } });
    },
  });
}

export const styleOf = (style: Nullable<IStyleData | string>, styles: Styles): IStyleData =>
  (typeof style === "string" ? styles.get(style) : style) ?? {};
