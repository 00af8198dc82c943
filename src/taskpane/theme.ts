/** Light, dark and high contrast, in Chinese type: Office decides inside Excel, the desktop decides outside. */
import { createContext } from "react";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useMedia } from "./use-media";

const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

const inChinese = (theme: Theme): Theme => ({ ...theme, fontFamilyBase });
const light = inChinese(webLightTheme);
const dark = inChinese(webDarkTheme);
const contrast = inChinese(teamsHighContrastTheme);

/** For `makeStyles`: what only colour tells needs the desktop's own colours where these replace all others. */
export const FORCED_COLORS = "@media (forced-colors: active)";

/** For pictures, whose colours are their own. */
export const LookContext = createContext<"light" | "dark">("light");
export const lookOf = (theme: Theme): "light" | "dark" => (theme === light ? "light" : "dark");

export function useTheme(inExcel: boolean): Theme {
  const desktopIsDark = useMedia("(prefers-color-scheme: dark)");
  const desktopForces = useMedia("(forced-colors: active)");
  if (desktopForces) return desktopIsDark ? contrast : light; // a white desktop's colours suit the light theme
  if (!inExcel) return desktopIsDark ? dark : light;
  if (isHighContrast(Office.context.officeTheme)) return contrast;
  return officeIsDark() ? dark : light;
}

/** Windows' dark contrast themes are pure black; Office's own black theme is not. */
export function isHighContrast(theme: Partial<Office.OfficeTheme> | undefined): boolean {
  const is = (color: string | undefined, ...known: readonly string[]) =>
    known.includes(color?.replace(/^#?/, "#").toLowerCase() ?? "");
  return (
    is(theme?.bodyBackgroundColor, "#000000") &&
    is(theme?.bodyForegroundColor, "#ffffff", "#ffff00", "#00ff00", "#1aebff")
  );
}

/** Office names its background only as a colour; Excel on the web names none and is light. */
function officeIsDark(): boolean {
  return isDark(Office.context.officeTheme?.bodyBackgroundColor ?? "#ffffff");
}

/** "#262626" is dark: the eye takes most of its light from green, least from blue. */
export function isDark(color: string): boolean {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!digits) return false;
  const [red, green, blue] = digits.slice(1).map((pair) => Number.parseInt(pair, 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}
