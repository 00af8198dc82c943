/** Univer without a screen: its workbook and its commands, and no formulas. */
import { IUndoRedoService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsPlugin } from "@univerjs/preset-sheets-core";
import { UniverSheetsNotePlugin } from "@univerjs/preset-sheets-note";
import words from "@univerjs/sheets/locale/zh-CN";
import { UniverSurface } from "../../src/surface/univer-surface";

export interface Headless {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly surface: UniverSurface;
}

export function headlessSurface(): Headless {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: words },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsNotePlugin);
  const screen = {
    started: () => undefined,
    isDrawn: () => false,
    bringIntoView: () => undefined,
    calculated: async () => undefined,
  };
  univer.__getInjector().get(IUndoRedoService);
  const api = FUniver.newAPI(univer);
  return { univer, api, surface: new UniverSurface(api, univer.__getInjector(), screen) };
}
