/** Univer without a screen: its workbook and its commands, and no formulas. */
import { CommandType, ICommandService, IUndoRedoService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsPlugin } from "@univerjs/preset-sheets-core";
import { UniverSheetsNotePlugin } from "@univerjs/preset-sheets-note";
import words from "@univerjs/sheets/locale/zh-CN";
import type { UniverInjector } from "../../src/surface/injector";
import { UniverSurface } from "../../src/surface/univer-surface";

export interface Headless {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly surface: UniverSurface;
  readonly injector: UniverInjector;
}

/** What the screen's packages do, of which tests need only that it was asked for. */
const elsewhere = ["univer.command.cut", "sheet.command.set-range-bold"];

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
    room: () => ({ width: 800, height: 600 }),
    bringIntoView: () => undefined,
    calculated: async () => undefined,
  };
  const injector = univer.__getInjector();
  injector.get(IUndoRedoService);
  for (const id of elsewhere)
    injector.get(ICommandService).registerCommand({ id, type: CommandType.OPERATION, handler: () => true });
  const api = FUniver.newAPI(univer);
  return { univer, api, injector, surface: new UniverSurface(api, injector, screen) };
}
