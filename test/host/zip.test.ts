import fc from "fast-check";
import { deflateSync, unzipSync, zipSync } from "fflate";
import { crc32 } from "../../src/host/xlsx/crc32";
import { rewritePackage } from "../../src/host/xlsx/rewrite-package";
import { readZipDirectory } from "../../src/host/xlsx/zip-directory";
import { ZipPackage } from "../../src/host/xlsx/zip-package";

const text = (written: string): Uint8Array => new TextEncoder().encode(written);

test.each([
  ["", 0],
  ["a", 0xe8b7be43],
  ["123456789", 0xcbf43926],
  ["The quick brown fox jumps over the lazy dog", 0x414fa339],
])("crc32 of %j is the published one", (written, expected) => {
  expect(crc32(text(written))).toBe(expected);
});

const files = fc.dictionary(fc.stringMatching(/^[a-z甲乙/]{1,12}$/), fc.uint8Array({ maxLength: 400 }), {
  maxKeys: 6,
});

test("every archive reads back, and is rewritten with only the changed parts new", () => {
  fc.assert(
    fc.property(
      files,
      fc.nat(),
      fc.uint8Array(),
      fc.constantFrom(0 as const, 6 as const),
      (parts, pick, content, level) => {
        const names = Object.keys(parts);
        fc.pre(new Set(names.map((name) => name.replace(/^\//, ""))).size === names.length);
        const source = new ZipPackage("测试.xlsx", zipSync(parts, { level }));
        expect(source.entries.map((entry) => [entry.name, [...source.read(entry)]])).toEqual(
          Object.entries(parts).map(([name, bytes]) => [name, [...bytes]]),
        );
        const changed = source.entries[pick % Math.max(1, names.length)];
        const rewritten = rewritePackage(source, new Map(changed ? [[changed, content]] : []));
        const expected = { ...parts, ...(changed && { [changed.name]: content }) };
        expect(unzipSync(rewritten)).toEqual(expected);
        const again = new ZipPackage("测试.xlsx", rewritten);
        for (const entry of source.entries.filter((kept) => kept !== changed)) {
          expect(again.compressed(again.find(entry.name)!)).toEqual(source.compressed(entry));
        }
      },
    ),
  );
});

/** A zip as streaming writers make it: sizes after the content, and in the directory only in its zip64 field. */
function streamedZip(name: string, content: Uint8Array): Uint8Array {
  const compressed = deflateSync(content);
  const u16 = (value: number): number[] => [value & 0xff, value >>> 8];
  const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
  const u64 = (value: number): number[] => [...u32(value), ...u32(0)];
  const written = [...text(name)];
  const crc = u32(crc32(content));
  const local = [
    ...u32(0x04034b50),
    ...u16(45),
    ...u16(8),
    ...u16(8),
    ...u32(0),
    ...u32(0),
    ...u32(0),
    ...u32(0),
  ];
  const body = [...local, ...u16(written.length), ...u16(0), ...written, ...compressed];
  const descriptor = [...u32(0x08074b50), ...crc, ...u64(compressed.length), ...u64(content.length)];
  const start = body.length + descriptor.length;
  const field = [
    ...u16(0xcafe),
    ...u16(1),
    0,
    ...u16(1),
    ...u16(24),
    ...u64(content.length),
    ...u64(compressed.length),
    ...u64(0),
  ];
  const sizes = [
    ...u32(0xffffffff),
    ...u32(0xffffffff),
    ...u16(written.length),
    ...u16(field.length),
    ...u16(0),
  ];
  const entry = [
    ...u32(0x02014b50),
    ...u16(45),
    ...u16(45),
    ...u16(8),
    ...u16(8),
    ...u32(0),
    ...crc,
    ...sizes,
  ];
  const directory = [...entry, ...u16(0), ...u16(0), ...u32(0), ...u32(0xffffffff), ...written, ...field];
  const end64 = [
    ...u32(0x06064b50),
    ...u64(44),
    ...u16(45),
    ...u16(45),
    ...u32(0),
    ...u32(0),
    ...u64(1),
    ...u64(1),
    ...u64(directory.length),
    ...u64(start),
  ];
  const locator = [...u32(0x07064b50), ...u32(0), ...u64(start + directory.length), ...u32(1)];
  const end = [
    ...u32(0x06054b50),
    ...u32(0),
    ...u16(0xffff),
    ...u16(0xffff),
    ...u32(0xffffffff),
    ...u32(0xffffffff),
    ...u16(4),
  ];
  return Uint8Array.from([
    ...body,
    ...descriptor,
    ...directory,
    ...end64,
    ...locator,
    ...end,
    ...text("note"),
  ]);
}

test("reads archives of streaming writers: zip64 fields, late sizes, a comment at the end", () => {
  const content = text("预算".repeat(50));
  const source = new ZipPackage("测试.xlsx", streamedZip("xl/workbook.xml", content));
  expect(source.read(source.find("XL/Workbook.xml")!)).toEqual(content);
  expect(unzipSync(rewritePackage(source, new Map()))).toEqual({ "xl/workbook.xml": content });
});

test("reads an archive that lies within a larger buffer", () => {
  const zip = zipSync({ "a.xml": text("甲") });
  const larger = new Uint8Array(zip.length + 200);
  larger.set(zip, 100);
  const source = new ZipPackage("测试.xlsx", larger.subarray(100, 100 + zip.length));
  expect(source.read(source.entries[0]!)).toEqual(text("甲"));
});

describe("an archive that cannot be trusted", () => {
  const zip = zipSync({ "a.xml": text("甲"), "b.xml": text("乙") });
  /** The first directory entry, whose fields are changed by their place in it. */
  const entry = zip.findIndex((_, at) => [0x50, 0x4b, 1, 2].every((byte, index) => zip[at + index] === byte));
  const changed = (field: number, ...bytes: number[]): Uint8Array => {
    const copy = zip.slice();
    copy.set(bytes, entry + field);
    return copy;
  };

  test.each<[string, Uint8Array, string, string]>([
    ["an encrypted part", changed(8, 1), "encrypted", "打开密码"],
    ["a rare compression", changed(10, 9), "unsupported", "压缩方式"],
    ["two parts of one name", changed(46, 0x62), "damaged", "两次"],
    ["a part beyond the end", changed(42, 0xff, 0xff, 0xff, 0), "damaged", "a.xml"],
    ["a part that does not start where the directory says", changed(42, 1), "damaged", "a.xml"],
    ["a part longer than the file", changed(20, 0xff, 0xff), "damaged", "a.xml"],
    [
      "content that does not unfold",
      zip.map((byte, at) => (at > 34 && at < 40 ? byte ^ 0xff : byte)),
      "damaged",
      "a.xml",
    ],
    ["a directory entry that is none", changed(0, 1), "damaged", "目录"],
    ["names longer than the file", changed(28, 0xff, 0xff), "damaged", "目录"],
  ])("with %s is refused", (_, bytes, kind, found) => {
    const read = (): unknown => {
      const source = new ZipPackage("预算.xlsx", bytes);
      return source.entries.map((each) => source.read(each));
    };
    expect(read).toThrow(expect.objectContaining({ kind, message: expect.stringContaining(found) }));
  });

  test("never breaks the reader, whatever bytes are changed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(zip.length - 3), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const bytes = zip.slice();
          for (const [at, byte] of changes) bytes[at + 2] = byte;
          let outcome = "read";
          try {
            const source = new ZipPackage("预算.xlsx", bytes);
            for (const each of source.entries) source.read(each);
          } catch (error) {
            outcome = (error as Error).name;
          }
          expect(["read", "HostRefusal"]).toContain(outcome);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test("an empty archive has no entries", () => {
  expect(readZipDirectory("测试.xlsx", zipSync({}))).toEqual([]);
});
