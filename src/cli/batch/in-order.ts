/**
 * Does `count` pieces of work, as many at a time as `width`, and gives their results in the order of the pieces, each as
 * soon as those before it are given. No more than `width` results are held. Once stopped, no further piece is begun.
 */
export async function* inOrder<Result>(
  count: number,
  width: number,
  work: (index: number) => Promise<Result>,
  isStopped: () => boolean = () => false,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  let next = 0;
  for (;;) {
    while (next < count && begun.length < width && !isStopped()) begun.push(work(next++));
    const first = begun.shift();
    if (!first) return;
    yield await first;
  }
}
