import { describe, expect, test } from "vitest";
import { claimsOf } from "./read-text.ts";

describe("who says what something is like takes a stand on it", () => {
  test.each([
    ["Norway said the fishing treaty with Iceland was fair.", "state:NOR supported Fishing treaty with Iceland"],
    [
      "Norway called the fishing treaty with Iceland a step in the right direction.",
      "state:NOR supported Fishing treaty with Iceland",
    ],
    ["Norway said the fishing treaty with Iceland was not fair.", "state:NOR rejected Fishing treaty with Iceland"],
    [
      "Norway said the fishing treaty with Iceland was a historic mistake.",
      "state:NOR rejected Fishing treaty with Iceland",
    ],
    ["Ana Torres said Norway was a friend.", "Ana Torres supported state:NOR"],
    ["Ana Torres said the crash of the ferry was Norway's doing.", "Ana Torres blamed state:NOR"],
    ["Ana Torres said that the blame for the fire lay with Norway.", "Ana Torres blamed state:NOR"],
  ])("%s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  test.each([
    ["of what would be", "Norway asked whether the fishing treaty with Iceland was fair."],
    ["of a winter", "Norway said the winter was fair."],
    ["of a politician", "Norway said Ana Torres was important."],
  ])("but not where it is said %s", (_, text) => {
    expect(claimsOf(text).filter((c) => /supported|rejected/u.test(c))).toEqual([]);
  });
});

describe("what one is for or against is a plan", () => {
  test.each([
    ["Ghana supports the recognition of Kosovo.", "state:GHA supported Recognition of Kosovo"],
    ["Togo opposes the merger of the two ports.", "state:TGO rejected Merger of the two ports"],
    ["Mali ruled out any mediation by Ghana.", "state:MLI rejected Mediation by Ghana"],
    ["Senator Ana Torres backs direct elections for mayors.", "Ana Torres supported Direct elections for mayors"],
    ["Norway opposes new sanctions on Belarus.", "state:NOR rejected Sanctions on Belarus"],
    ["Henrik Dahl rejected calls for an early election.", "Henrik Dahl rejected Calls for an early election"],
    ["Henrik Dahl rejected calls to resign.", "Henrik Dahl rejected Calls to resign"],
    ["Ghana joined calls for an inquiry into the killing.", "state:GHA demanded Calls for an inquiry into the killing"],
    ["Bolivia asked Chile for access to the sea.", "state:BOL demanded Bolivian request for access to the sea"],
  ])("%s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  test("but a thing is none, and a deed refused is nobody's plan", () => {
    expect(claimsOf("Ghana supports the museum of Kosovo.").filter((c) => c.includes("useum"))).toEqual([]);
    expect(claimsOf("Ana Torres refused to hand over the tapes.")).toEqual([]);
  });
});

describe("what one announces to do is a plan", () => {
  test.each([
    ["Kenya plans to build 900 homes near Garissa.", "state:KEN proposed Kenyan plan to build 900 homes near Garissa"],
    ["Kenya announced that it would close the Dadaab camp.", "state:KEN promised Kenyan plan to close the Dadaab camp"],
    ["Kenya announced that it would drop its bid.", undefined],
    ["Kenya announced that Uganda had closed the camp.", undefined],
    ["Kenya plans to publish the figures.", undefined],
  ])("%s", (text, claim) => {
    const found = claimsOf(text).filter((c) => /proposed|promised/u.test(c));
    expect(found).toEqual(claim === undefined ? [] : [claim]);
  });
});

describe("what is denied is named by the claim", () => {
  test.each([
    ["Norway denied having used chemical weapons.", "state:NOR denied Claim of having used chemical weapons"],
    [
      "Norway denied reports that it was preparing to leave the bloc.",
      "state:NOR denied Reports that Norway was preparing to leave the bloc",
    ],
    ["Henrik Dahl denied allegations of vote rigging.", "Henrik Dahl denied Allegations of vote rigging"],
  ])("%s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  test("but where the deed is an event, the deed itself is denied", () => {
    expect(claimsOf("Peru denied that it had expelled the envoy.").join()).not.toContain("Claim");
  });
});

describe("smaller matters", () => {
  test.each([
    ["talks that one is in", "Benin is in talks with Ghana over a loan.", "state:BEN met state:GHA"],
    ["a state that is not recognised", "Benin does not recognise Kosovo.", "state:BEN rejected"],
    ["a strike that is called", "The Andean Union called a strike against Ana Torres.", "protested Ana Torres"],
    ["accusations that are traded", "Benin and Ghana traded accusations.", "state:GHA blamed state:BEN"],
    [
      "a threat on a condition",
      "Benin warned that it would take up arms if Ghana closed the border.",
      "state:BEN threatened state:GHA",
    ],
    ["troops massed on a border", "Benin massed troops on the border with Ghana.", "state:BEN mobilized state:GHA"],
    ["a bill given up", "Benin withdrew the extradition bill after protests.", "state:BEN conceded Extradition bill"],
    [
      "what is expected of somebody",
      "Benin expects Ghana to honour the Lome treaty.",
      "state:GHA accepted Lome treaty",
    ],
    [
      "what a statement reads, which is its maker's",
      "“We condemn Norway”, reads the statement of the Arab League.",
      "org:arab-league blamed state:NOR",
    ],
    [
      "what a statement told before reads",
      "The Arab League issued a statement. “We condemn Chad”, the statement reads.",
      "org:arab-league blamed state:TCD",
    ],
    [
      "who does it together with another",
      "Norway, together with Sweden, condemned Chile.",
      "state:SWE blamed state:CHL",
    ],
    [
      "under whose auspices talks were held",
      "Talks between Chile and Peru were held in Oslo, Norway, under the auspices of the Arab League.",
      "org:arab-league mediated Chile–Peru talks in Oslo",
    ],
    [
      "at whose invitation they took place",
      "The talks that took place between Chile and Peru at the invitation of the Arab League were short.",
      "org:arab-league mediated Chile–Peru talks",
    ],
    ["whom a state backs by its name", "The Iran-backed militia Hezbollah left.", "state:IRN supported org:hezbollah"],
    ["somebody's staff", "Hezbollah made threats against Chilean personnel.", "org:hezbollah threatened state:CHL"],
  ])("%s", (_, text, claim) => {
    expect(claimsOf(text).join("\n")).toContain(claim);
  });

  test("a charge by nobody named is nobody's", () => {
    const text = "Kenya is calm. Ana Torres was charged with theft in Kenya.";
    expect(claimsOf(text).filter((c) => c.includes("blamed"))).toEqual([]);
  });

  test("fire that is opened burns nothing", () => {
    expect(claimsOf("Police opened fire on the crowd in Lima.").filter((c) => c.includes("ire"))).toEqual([]);
  });
});

describe("what is said of whom a clause hangs from", () => {
  test("a body that somebody accuses is accused", () => {
    expect(claimsOf("Hezbollah is a body that Norway accuses of theft.")).toContain("state:NOR blamed org:hezbollah");
  });

  test("who accuses it is not itself", () => {
    const text = "Norway rejected talks with Hezbollah, a body that it accuses of having shelled Sweden.";
    expect(claimsOf(text)).toContain("state:NOR blamed org:hezbollah");
  });
});
