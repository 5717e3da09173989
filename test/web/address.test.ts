import fc from "fast-check";
import { expect, test } from "vitest";
import { HOME, pathView, readAddress, writeAddress, type Address, type View } from "../../web/address.ts";
import { NO_FILTERS, withOptional, type Filters } from "../../web/filters.ts";
import type { Modality } from "../../src/model/index.ts";
import { COLORINGS, FACT_ORDERS, SIZINGS, TABLES, withTable, type Look } from "../../web/look.ts";

const name = fc.string({ minLength: 1, unit: "grapheme" });
const word = fc.stringMatching(/^[a-z-]{1,12}$/);
const date = fc.constantFrom("2031", "2031-03", "2031-03-02");
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });
const view: fc.Arbitrary<View> = fc.oneof(
  fc.constantFrom<View>({ kind: "home" }, { kind: "filters" }, { kind: "decisions" }, { kind: "compare" }),
  name.map<View>((key) => ({ kind: "node", key })),
  name.map<View>((key) => ({ kind: "fact", key })),
  fc.tuple(name, name).map<View>(([from, to]) => ({ kind: "pair", from, to })),
  fc.tuple(name, name).map<View>(([left, right]) => ({ kind: "compare", left, right })),
  name.map<View>((id) => ({ kind: "doc", id })),
  fc
    .tuple(name, fc.nat(9999), fc.nat(9999))
    .map<View>(([id, start, end]) => ({ kind: "doc", id, at: `${start}-${end}` })),
  fc
    .record({
      from: maybe(name),
      to: maybe(name),
      choice: fc.nat(9),
      relation: maybe(word),
      since: maybe(date),
      until: maybe(date),
      directed: fc.boolean(),
    })
    .map<View>(pathView),
);
const list = fc.uniqueArray(name, { maxLength: 3 });
const filters: fc.Arbitrary<Filters> = fc
  .record({
    kinds: fc.uniqueArray(word, { maxLength: 3 }),
    contested: fc.boolean(),
    dated: fc.boolean(),
    sure: fc.boolean(),
    manners: fc.constantFrom<Modality[]>([], ["planned"], ["actual", "possible"]),
    whole: fc.boolean(),
    conflict: fc.boolean(),
    relations: fc.uniqueArray(word, { maxLength: 2 }),
    docs: list,
    publishers: list,
    hidden: list,
    around: list,
    steps: fc.constantFrom(1, 2, 3),
    pins: fc.uniqueArray(fc.record({ key: name, x: fc.integer(), y: fc.integer() }), { maxLength: 2 }),
    since: maybe(date),
    least: maybe(fc.integer({ min: 2, max: 9 })),
    polarity: maybe(fc.constantFrom("asserted", "negated")),
    lone: maybe(fc.boolean()),
  })
  .map(({ conflict, since, least, polarity, lone, steps, ...rest }) =>
    withOptional(
      {
        ...NO_FILTERS,
        ...rest,
        steps: rest.around.length > 0 ? steps : 1,
        tones: conflict ? ["conflict"] : [],
      },
      { since, least, polarity, lone },
    ),
  );
const look: fc.Arbitrary<Look> = fc
  .record({
    color: fc.constantFrom(...COLORINGS),
    size: fc.constantFrom(...SIZINGS),
    time: fc.boolean(),
    facts: fc.constantFrom(...FACT_ORDERS),
    table: maybe(fc.constantFrom(...TABLES)),
  })
  .map(({ table, ...rest }) => withTable(rest, table));

test("every address is read back from its URL, whatever the keys are made of", () => {
  fc.assert(
    fc.property(view, filters, look, (view, filters, look) => {
      const address: Address = { view, filters, look };
      const url = new URL(`http://localhost/${writeAddress(address)}`);
      expect(readAddress(url.hash)).toEqual(address);
    }),
  );
});

test.each([
  "",
  "#",
  "#/",
  "#/nonsense",
  "#/node/",
  "#/pair/a",
  "#/%E0%A4%A",
  "#/doc/?at=1-2",
  "#/?said=shouted&least=0&steps=9&pin=a,b,c&color=sound",
])("%j is the start page", (hash) => {
  expect(readAddress(hash)).toEqual(HOME);
});

test("a place that is no span is left out", () => {
  expect(readAddress("#/doc/d1?at=javascript:1").view).toEqual({ kind: "doc", id: "d1" });
});

test("the start page without filters has no hash", () => {
  expect(writeAddress(HOME)).toBe("");
});
