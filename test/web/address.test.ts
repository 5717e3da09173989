import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_FILTERS, readAddress, writeAddress, type Address, type Filters, type View } from "../../web/address.ts";

const name = fc.string({ minLength: 1, unit: "grapheme" });
const word = fc.stringMatching(/^[a-z-]{1,12}$/);
const view: fc.Arbitrary<View> = fc.oneof(
  fc.constant<View>({ kind: "home" }),
  name.map<View>((key) => ({ kind: "node", key })),
  name.map<View>((key) => ({ kind: "fact", key })),
  fc.tuple(name, name).map<View>(([from, to]) => ({ kind: "pair", from, to })),
  name.map<View>((id) => ({ kind: "doc", id })),
  fc
    .tuple(name, fc.nat(9999), fc.nat(9999))
    .map<View>(([id, start, end]) => ({ kind: "doc", id, at: `${start}-${end}` })),
  fc.nat(9).map<View>((choice) => ({ kind: "path", choice })),
  fc.tuple(name, name, fc.nat(9)).map<View>(([from, to, choice]) => ({ kind: "path", from, to, choice })),
);
const filters: fc.Arbitrary<Filters> = fc
  .record({
    kinds: fc.uniqueArray(word, { maxLength: 3 }),
    contested: fc.boolean(),
    conflict: fc.boolean(),
    doc: fc.option(name),
  })
  .map(({ kinds, contested, conflict, doc }) => ({
    kinds,
    contested,
    tones: conflict ? ["conflict"] : [],
    ...(doc === null ? {} : { doc }),
  }));

test("every address is read back from its URL, whatever the keys are made of", () => {
  fc.assert(
    fc.property(view, filters, (view, filters) => {
      const address: Address = { view, filters };
      const url = new URL(`http://localhost/${writeAddress(address)}`);
      expect(readAddress(url.hash)).toEqual(address);
    }),
  );
});

test.each(["", "#", "#/", "#/nonsense", "#/node/", "#/pair/a", "#/%E0%A4%A", "#/doc/?at=1-2"])(
  "%j is the start page",
  (hash) => {
    expect(readAddress(hash)).toEqual({ view: { kind: "home" }, filters: NO_FILTERS });
  },
);

test("a place that is no span is left out", () => {
  expect(readAddress("#/doc/d1?at=javascript:1").view).toEqual({ kind: "doc", id: "d1" });
});

test("the start page without filters has no hash", () => {
  expect(writeAddress({ view: { kind: "home" }, filters: NO_FILTERS })).toBe("");
});
