/** An own linter for the manifest: Excel only says "the add-in is no longer available" when something in it is wrong. */
import { addressFaults } from "./address-faults";
import { cellFunctionFaults } from "./cell-function-faults";
import { commandFaults } from "./command-faults";
import { iconFaults } from "./icon-faults";
import { identityFaults } from "./identity-faults";
import { orderFaults } from "./order-faults";
import { readManifest } from "./read-manifest";
import { requirementFaults } from "./requirement-faults";
import { resourceFaults } from "./resource-faults";
import { sharedPageFaults } from "./shared-page-faults";
import type { Check, Shipped } from "./shipped";
import { wordingFaults } from "./wording-faults";

const checks: readonly Check[] = [
  orderFaults,
  identityFaults,
  requirementFaults,
  resourceFaults,
  wordingFaults,
  addressFaults,
  sharedPageFaults,
  iconFaults,
  commandFaults,
  cellFunctionFaults,
];

/** Every fault of the manifest, each a sentence that says what was found and what to do; empty when there is none. */
export function lintManifest(text: string, shipped: Shipped): readonly string[] {
  const read = readManifest(text);
  if ("refused" in read) return [read.refused];
  return checks.flatMap((check) => check(read.document, shipped));
}
