import type { Review, ReviewFinding } from "../review";

type Found = Pick<Review, "findings">;

/** The errors of the one review that the other has not. A changed text moves the places within it: those are not told apart. */
export function newErrors(before: Found, after: Found): readonly ReviewFinding[] {
  const counts = new Map<string, number>();
  for (const finding of errorsOf(before)) counts.set(factOf(finding), (counts.get(factOf(finding)) ?? 0) + 1);
  return errorsOf(after).filter((finding) => {
    const known = counts.get(factOf(finding)) ?? 0;
    counts.set(factOf(finding), known - 1);
    return known <= 0;
  });
}

const errorsOf = ({ findings }: Found): readonly ReviewFinding[] =>
  findings.filter(({ severity }) => severity === "error");

const factOf = ({ id }: ReviewFinding): string => id.replace(/(?::\d+)?(?:~\d+)?$/, "");
