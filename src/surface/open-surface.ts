/** Starts Univer in an element of the page. It comes in a file of its own, once the checks are there, and never in Excel. */
import { LocaleType, LogLevel, mergeLocales, Univer, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, IRenderManagerService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import sheetsWords from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/zh-CN";
import { nameControls } from "./accessible-names";
import { keepKeyboard } from "./keyboard";
import { registerFunctions } from "./register-functions";
import { UniverSurface, type Screen } from "./univer-surface";
import { bringIntoView } from "./view-of-sheet";

/** How long formulas may take before we go on without them; they are told of when they are done. */
const LONGEST_CALCULATION_MS = 4000;

/** A sheet that was just opened is drawn some frames later; what is to be seen of it waits so long. */
const FRAMES_UNTIL_DRAWN = 120;

export interface OpenedSurface {
  readonly surface: UniverSurface;
  /** Follows the page, whose theme may change. */
  darken(dark: boolean): void;
  close(): void;
}

export function openSurface(container: HTMLElement, dark: boolean): OpenedSurface {
  const stopKeeping = keepKeyboard(container);
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(sheetsWords, noteWords) },
    logLevel: LogLevel.SILENT,
    darkMode: dark,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: false,
      formulaBar: true,
      contextMenu: false,
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) register(univer, plugin);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  let jumps = 0; // of several the last counts
  const screen: Screen = {
    started: () => registerFunctions(injector),
    isDrawn: (unit) => Boolean(injector.get(IRenderManagerService).getRenderById(unit)),
    room: () => ({ width: container.clientWidth, height: container.clientHeight }),
    bringIntoView: (sheet, range) => {
      const jump = ++jumps;
      const attempt = (frames: number): void => {
        if (jump !== jumps || frames === 0 || bringIntoView(api, injector, sheet, range)) return;
        requestAnimationFrame(() => attempt(frames - 1));
      };
      attempt(FRAMES_UNTIL_DRAWN);
    },
    calculated: () =>
      api
        .getFormula()
        .onCalculationResultApplied(LONGEST_CALCULATION_MS)
        .catch(() => undefined),
  };
  const stopNaming = nameControls(container);
  return {
    surface: new UniverSurface(api, injector, screen),
    darken: (darkNow) => api.toggleDarkMode(darkNow),
    close: () => {
      jumps++;
      stopNaming();
      stopKeeping();
      univer.dispose();
    },
  };
}

function register(univer: Univer, plugin: PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown]): void {
  if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1] as never);
  else univer.registerPlugin(plugin);
}
