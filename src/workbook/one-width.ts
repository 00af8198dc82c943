/** Han, plain digits and letters, 、。 and curly quotes are the same in every width. */
const OF_ONE_WIDTH = /^[ \n!-~\u4e00-\u9fff、。“”‘’]*$/;

/** Half and full width made one (NFKC): （２０２２） is (2022). Most names have nothing to change, and are told so at a glance. */
export const oneWidth = (text: string): string => (OF_ONE_WIDTH.test(text) ? text : text.normalize("NFKC"));
