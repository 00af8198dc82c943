/** Stands in for Univer's packages of a whole surface, which need a browser: the same sheets and notes, and nothing drawn. */
import "@univerjs/sheets/facade";

export { INTERCEPTOR_POINT, SheetInterceptorService, UniverSheetsPlugin } from "@univerjs/sheets";
export { SheetsNoteModel, UniverSheetsNotePlugin } from "@univerjs/sheets-note";
