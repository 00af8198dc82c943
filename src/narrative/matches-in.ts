const none: readonly RegExpExecArray[] = [];

/** Every match of a global pattern, in reading order. Most texts hold none of what is looked for, and that is told first. */
export const matchesIn = (text: string, pattern: RegExp): readonly RegExpExecArray[] =>
  text.search(pattern) < 0 ? none : [...text.matchAll(pattern)];
