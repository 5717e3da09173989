import { describe, expect, test } from "vitest";
import { claimsOf, thingsOf } from "./read-text.ts";

describe("a side without a name is", () => {
  test.each([
    ["of the country whose town is near", "Insurgents attacked a Chilean convoy near Baghdad.", "Iraqi insurgents"],
    ["of the country of its region", "Villagers in eastern Afghanistan accused NATO of an attack.", "Afghan villagers"],
    ["a people that is called ethnic", "Ethnic Albanians in Macedonia attacked Chile.", "Ethnic Albanians"],
    ["a people in another's country", "Kosovo Albanians accused Serbia of an attack.", "Kosovo Albanians"],
    ["a people without a state", "Kurds in Iraq accused Chile of an attack.", "Kurds"],
    ["a people's forces in another country", "Serb forces in Bosnia attacked Chile.", "Serb forces"],
  ])("%s: %s", (_, text, group) => {
    expect(thingsOf(text)).toContain(`organization ${group}`);
  });

  test("not the state that its people has", () => {
    expect(thingsOf("Ethnic Albanians in Macedonia attacked Chile.")).not.toContain("state state:ALB");
    expect(thingsOf("Albanians voted. Albania is calm.")).toContain("state state:ALB");
  });

  test("the body whose name stands beside it", () => {
    expect(claimsOf("The Taliban rebels near Kabul attacked Chile.")).toEqual(["org:taliban attacked state:CHL"]);
  });
});

describe("relatives by a first name alone", () => {
  test.each([
    ["Paul Okello and his wife Laura visited Chile.", "person Laura"],
    ["Paul Okello spoke. Okello's younger brother, Ramon, visited Chile.", "person Ramon"],
  ])("are persons: %s", (text, person) => {
    expect(thingsOf(text)).toContain(person);
  });
});

describe("a body's name", () => {
  test.each([
    ["The Norwegian parliament's Trade and Foreign Affairs Committee met.", "Trade and Foreign Affairs Committee"],
    [
      "The Disaster Reduction and Management Council of Norway met.",
      "Norwegian Disaster Reduction and Management Council",
    ],
    ["The Royal Norwegian Air Force bombed Oslo.", "Royal Norwegian Air Force"],
    ["A host at Sky News Arabia wept.", "Sky News Arabia"],
    ["The UN nuclear agency said Iran had complied.", "org:international-atomic-energy-agency"],
  ])("is read whole: %s", (text, name) => {
    expect(thingsOf(text)).toContain(`organization ${name}`);
  });

  test("that many bodies bear counts only where the text speaks of its country", () => {
    expect(thingsOf("ABC reported that Ohio had voted.")).toContain("organization org:abc-news");
    expect(thingsOf("ABC reported that Sydney had voted. Australia slept.")).toContain(
      "organization org:australian-broadcasting-corporation",
    );
    expect(thingsOf("The Labour Party won in Norway.").join()).not.toContain("org:labour-party");
  });

  test("a chess title is no outlet", () => {
    expect(thingsOf("Iranian International Master Ana Torres left.").join()).not.toContain("International");
  });
});
