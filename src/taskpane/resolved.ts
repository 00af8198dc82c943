/** Whether a finding that is no longer listed was put right: 已解决 is said only where the check looked again and was content. */
import type { Review, ReviewFinding } from "../review/review";

/** The same fault at another place, for rows came or went above it; or what the rule now says of the same place. */
export function becameOf(gone: ReviewFinding, former: Review, present: Review): ReviewFinding | undefined {
  const found = newOf(gone, former, present);
  return (
    found.find(({ sentence }) => sentence === gone.sentence) ??
    found.find(({ at }) => at.top === gone.at.top && at.left === gone.at.left)
  );
}

/** Not where its table is no longer recognised, its rule did not run, cannot tell, or now complains of something else. */
export function isResolved(gone: ReviewFinding, former: Review, present: Review): boolean {
  const rest = [...present.notRun, ...present.broken];
  return (
    newOf(gone, former, present).length === 0 &&
    !rest.some(({ rule }) => rule === gone.rule) &&
    doubtsOf(gone, present) <= doubtsOf(gone, former) &&
    tablesOn(gone, former).every((kind) => tablesOn(gone, present).includes(kind))
  );
}

function newOf(gone: ReviewFinding, former: Review, present: Review): readonly ReviewFinding[] {
  const known = new Set(former.findings.map(({ id }) => id));
  return present.findings.filter(
    ({ id, rule, at }) => rule === gone.rule && at.sheet === gone.at.sheet && !known.has(id),
  );
}

const doubtsOf = ({ rule, at }: ReviewFinding, { doubts }: Review): number =>
  doubts.filter((doubt) => doubt.rule === rule && doubt.at.sheet === at.sheet).length;

const tablesOn = ({ at, because }: ReviewFinding, { book }: Review) =>
  book.tables
    .filter(({ sheet }) => sheet === at.sheet || because.some((cell) => cell.sheet === sheet))
    .map(({ kind }) => kind);
