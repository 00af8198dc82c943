import { HostRefusal } from "../../../src/workbook/workbook-host";

export async function expectRefusal(
  promise: Promise<unknown>,
  kind: HostRefusal["kind"],
  mentions: string,
): Promise<void> {
  const refusal = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(HostRefusal);
  expect(refusal).toMatchObject({ kind, message: expect.stringContaining(mentions) });
  expect((refusal as HostRefusal).message).toMatch(/^[^。]+。$/); // one sentence
}
