import { describe, expect, test } from "vitest";
import { explain, merge } from "../../src/merge/index.ts";
import type { Decision, Kind } from "../../src/model/index.ts";
import { article, evidence, type Written } from "./article.ts";

const one = (id: string, kind: Kind, text: string, options = {}): Written =>
  article(id, "2020-03-01", (a) => {
    a.mention(kind, text, options);
  });
const decide = (left: string, verdict: Decision["verdict"], right: string): Decision => ({
  left,
  right,
  verdict,
  by: "an editor",
  reason: "birth dates",
});
const people = [one("a", "person", "Ri Yong-ho"), one("b", "person", "Lee Yong Ho"), one("c", "person", "Ana Brnabić")];

describe("decisions", () => {
  test("same joins what nothing else would", () => {
    const { entities } = merge(evidence(people, [decide("Ana Brnabić", "same", "Ri Yong-ho")]));
    expect(entities).toHaveLength(1);
  });

  test("different keeps apart what the names would join", () => {
    expect(merge(evidence(people)).entities).toHaveLength(2);
    const { entities } = merge(evidence(people, [decide("Ri Yong-ho", "different", "Lee Yong Ho")]));
    expect(entities.map(({ id }) => id)).toEqual(["person:ana-brnabic", "person:lee-yong-ho", "person:ri-yong-ho"]);
  });

  test("ids of the automatic graph are understood, and leave their entity whole", () => {
    const { entities } = merge(evidence(people, [decide("person:ri-yong-ho", "same", "person:ana-brnabic")]));
    expect(entities).toHaveLength(1);
    const apart = merge(evidence(people, [decide("person:ri-yong-ho", "different", "Lee Yong Ho")]));
    expect(apart.entities).toHaveLength(3);
  });

  test("same is stronger than different, and is followed through others", () => {
    const { entities } = merge(
      evidence(people, [
        decide("Ri Yong-ho", "different", "Lee Yong Ho"),
        decide("Ri Yong-ho", "same", "Ana Brnabić"),
        decide("Ana Brnabić", "same", "Lee Yong Ho"),
      ]),
    );
    expect(entities).toHaveLength(1);
  });

  test("a place and a state are one node if people say so", () => {
    const articles = [
      one("a", "state", "Singapore", { known: "state:SGP" }),
      article("b", "2020-03-01", (a) => {
        const place = a.mention("place", "Singapore City");
        a.claim(a.mention("person", "Ana Brnabić"), "visited", place);
      }),
    ];
    expect(merge(evidence(articles)).entities).toHaveLength(3);
    const { entities } = merge(evidence(articles, [decide("state:SGP", "same", "Singapore City")]));
    expect(entities.map(({ id }) => id)).toEqual(["person:ana-brnabic", "state:SGP"]);
  });

  test("one that names nothing leaves a diagnostic", () => {
    const { diagnostics } = merge(evidence(people, [decide("Ana Brnabić", "same", "Nobody Atall")]));
    expect(diagnostics).toMatchObject([{ code: "decision" }]);
    expect(diagnostics[0]?.message).toContain("Nobody Atall");
  });
});

describe("explain", () => {
  test("says why mentions are one and what kept others apart", () => {
    const articles = [
      one("a", "person", "George W. Bush"),
      one("b", "person", "George Walker Bush"),
      one("c", "person", "George Bush"),
      one("d", "person", "George H. W. Bush"),
    ];
    const [explanation] = explain(evidence(articles), "George W. Bush");
    expect(explanation?.joined).toMatchObject([
      { left: { source: "b.txt" }, right: { source: "a.txt" }, reasons: ["middle names fit"] },
    ]);
    expect(explanation?.keptApart[0]?.reasons).toEqual(["several candidates bear it"]);
  });

  test("knows nothing of names that no entity bears", () => {
    expect(explain(evidence(people), "Nobody Atall")).toEqual([]);
  });
});
