/**
 * The same question asked of the same thing is answered from memory. For tables, rows, texts and books, which never change;
 * with the thing its answer goes.
 */
export function workedOutOnce<Thing extends object, Answer extends object>(
  workOut: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const answers = new WeakMap<Thing, Answer>();
  return (thing) => {
    const known = answers.get(thing);
    if (known) return known;
    const answer = workOut(thing);
    answers.set(thing, answer);
    return answer;
  };
}
