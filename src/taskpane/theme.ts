/** Light and dark, in Chinese type: Office decides inside Excel, the desktop decides outside. */
import { createContext } from "react";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useMedia } from "./use-media";

const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

const inChinese = (theme: Theme): Theme => ({ ...theme, fontFamilyBase });
const light = inChinese(webLightTheme);
const dark = inChinese(webDarkTheme);

/** For pictures, whose colours are their own. */
export const LookContext = createContext<"light" | "dark">("light");
export const lookOf = (theme: Theme): "light" | "dark" => (theme === dark ? "dark" : "light");

export function useTheme(inExcel: boolean): Theme {
  const desktopIsDark = useMedia("(prefers-color-scheme: dark)");
  return (inExcel ? officeIsDark() : desktopIsDark) ? dark : light;
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
