import { describe, expect, test } from "vitest";
import { addDecision, formatDecision, parseLedger, withdrawDecisions } from "../../src/merge/index.ts";
import type { Decision } from "../../src/model/index.ts";

const decide = (left: string, verdict: Decision["verdict"], right: string, reason = ""): Decision => ({
  left,
  right,
  verdict,
  by: "an editor",
  reason,
});

describe("reading a ledger", () => {
  test("takes a decision a line, and leaves blank lines and remarks to people", () => {
    const text = `# Who is who\r\n\r\n{"left":"A","right":"B","verdict":"same","by":"me","reason":"seen"}\r\n{"left":"A","right":"C","verdict":"different"}`;
    expect(parseLedger(text, "g.identity.jsonl")).toEqual({
      decisions: [
        { left: "A", right: "B", verdict: "same", by: "me", reason: "seen", at: { file: "g.identity.jsonl", line: 3 } },
        { left: "A", right: "C", verdict: "different", by: "", reason: "", at: { file: "g.identity.jsonl", line: 4 } },
      ],
      diagnostics: [],
    });
  });

  test.each([
    ["what is not JSON", "{left: A}", /not JSON/],
    ["another verdict", '{"left":"A","right":"B","verdict":"perhaps"}', /verdict/],
    ["a side that is missing", '{"left":"A","verdict":"same"}', /right/],
    ["an empty side", '{"left":" ","right":"B","verdict":"same"}', /left/],
    ["a list", "[]", /no decision/],
  ])("names the line of %s and reads the others", (_, line, message) => {
    const { decisions, diagnostics } = parseLedger(`${line}\n${formatDecision(decide("A", "same", "B"))}\n`, "g");
    expect(decisions).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: "decision", severity: "error", source: "g", line: 1 }]);
    expect(diagnostics[0]?.message).toMatch(message);
  });
});

describe("adding a decision", () => {
  const before = [
    "# Kept by hand",
    formatDecision(decide("A", "same", "B")),
    "not readable",
    formatDecision(decide("A", "rename", "Alpha")),
    "",
  ].join("\n");

  test("appends it and leaves everything else as it was", () => {
    const added = decide("A", "different", "C", "two birth dates");
    const { text, replaced } = addDecision(before, added);
    expect(text).toBe(`${before}${formatDecision(added)}\n`);
    expect(replaced).toEqual([]);
  });

  test.each([
    ["the contrary on the same two, either way round", decide("B", "different", "A"), decide("A", "same", "B")],
    ["another new name", decide("A", "rename", "Aleph"), decide("A", "rename", "Alpha")],
  ])("takes out what it overrules: %s", (_, added, older) => {
    const { text, replaced } = addDecision(before, added);
    expect(replaced).toEqual([older]);
    expect(text).not.toContain(formatDecision(older));
    expect(text).toContain("# Kept by hand\n");
    expect(text).toContain("not readable\n");
    expect(parseLedger(text, "g").decisions).toHaveLength(2);
  });

  test("begins a ledger", () => {
    const added = decide("A", "same", "B");
    expect(addDecision("", added).text).toBe(`${formatDecision(added)}\n`);
  });
});

describe("withdrawing decisions", () => {
  const text = `# ours\r\n${formatDecision(decide("A", "same", "B"))}\r\nnot readable\n\n${formatDecision(decide("C", "same", "D"))}\n`;

  test("takes out those that are meant, and leaves everything else as it was", () => {
    const found = withdrawDecisions(text, ({ left }) => left === "A");
    expect(found.withdrawn).toEqual([decide("A", "same", "B")]);
    expect(found.text).toBe(`# ours\nnot readable\n\n${formatDecision(decide("C", "same", "D"))}\n`);
  });

  test("changes nothing where none is meant", () => {
    expect(withdrawDecisions(text, () => false)).toEqual({ text, withdrawn: [] });
  });
});

test("a rejected fact is read back as it was written, and overrules only itself", () => {
  const fact = { left: "a", right: "b", verdict: "reject", relation: "met", by: "me", reason: "" } as const;
  const decisions: Decision[] = [
    { left: "a", right: "b", verdict: "same", by: "", reason: "" },
    fact,
    { ...fact, document: "one.txt" },
    { ...fact, relation: "blamed" },
  ];
  const text = [...decisions, fact].reduce((ledger, decision) => addDecision(ledger, decision).text, "");
  const read = parseLedger(text, "x").decisions.map(({ at: _, ...decision }) => decision);
  expect(read).toEqual([decisions[0], decisions[2], decisions[3], fact]);
});
