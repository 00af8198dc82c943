/** Which language the pane speaks: that of Office; on the page Chinese, or English where the address ends in ?lang=en. */
import { speak, words } from "./words";

/** To be called before anything is drawn. Where the English words cannot be loaded, the pane speaks Chinese. */
export async function chooseLanguage(inExcel: boolean): Promise<void> {
  const asked = inExcel
    ? Office.context.displayLanguage
    : new URLSearchParams(window.location.search).get("lang");
  if (isChinese(asked)) return;
  try {
    const { english } = await import(/* webpackChunkName: "english" */ "./words/english");
    speak(english);
  } catch {
    return;
  }
  document.documentElement.lang = "en";
  document.title = words.product;
}

/** "zh-CN", and what Office does not tell: most who use this are at home in Chinese. */
export const isChinese = (language: string | null | undefined): boolean =>
  !language || /^zh\b/i.test(language);
