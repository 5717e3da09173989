import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { communities, type Community, countReported, relationWords } from "../../index.ts";
import { loadGraph } from "../../node/index.ts";
import type { CliCommand, Io } from "../command.ts";
import { addFilterOptions, filterShape, RELATION_HELP } from "../filter-options.ts";
import { noteReported } from "../note-reported.ts";
import { readArguments, readOptions, wholeNumber } from "../options.ts";
import { counted, plain, wrapped } from "../wording.ts";

const Options = z.object({
  ...filterShape,
  limit: wholeNumber(1, 1_000_000),
  members: wholeNumber(1, 1_000_000),
  minSize: wholeNumber(1, 1_000_000),
  json: z.boolean().default(false),
});

/** Members that a community is called after. */
const NAMED_AFTER = 3;

/** Relations and other communities that are named of each. */
const NAMED = 5;

/** `parley communities`: who belongs together. */
export const communitiesCommand: CliCommand = {
  name: "communities",
  summary: "groups that have more to do with one another than with others",
  configure(command) {
    command.argument("<graph>", "what parley build wrote");
    addFilterOptions(command)
      .option("--members <number>", "name so many of each", "8")
      .option("--min-size <number>", "leave out smaller ones", "3")
      .option("--limit <number>", "at most so many communities", "20")
      .option("--json", "print as JSON")
      .addHelpText(
        "after",
        [
          "\nThey are those of the viewer; where only some facts count, they are found anew from these.",
          RELATION_HELP,
          "\nExample:\n  parley communities graph.json --relation met,cooperated --members 20",
        ].join("\n"),
      );
  },
  async run(args, options, io) {
    const [path] = readArguments(z.tuple([z.string()]), args);
    const { json, limit, ...rest } = readOptions(Options, options);
    const graph = await loadGraph(path);
    const { members, minSize } = rest;
    // Those that are not listed are still named where others are joined to them.
    const all = communities(graph, { ...rest, members: Math.max(members, NAMED_AFTER), minSize: 1 });
    const found = all
      .filter(({ size }) => size >= minSize)
      .map((one) => ({ ...one, members: one.members.slice(0, members) }));
    if (found.length === 0)
      throw new ParleyError("not-found", `there is no community of ${counted(minSize, "node")} or more (--min-size)`);
    const shown = found.slice(0, limit);
    if (json) io.out(`${JSON.stringify(shown, null, 2)}\n`);
    else {
      const nameOf = nameCommunities(all);
      for (const community of shown) printCommunity(community, nameOf, io);
    }
    if (found.length > limit) io.err(`… and ${counted(found.length - limit, "more", "more")} (--limit)\n`);
    noteReported(countReported(graph, rest), io);
    return 0;
  },
};

function printCommunity(community: Community, nameOf: Naming, io: Io): void {
  const { id, size, members, inside, outside, relations, joinedTo } = community;
  const more = size > members.length ? ` and ${counted(size - members.length, "other")}` : "";
  io.out(wrapped(`${id}. ${nameOf(id)}: ${counted(size, "node")}`, 0, io.width));
  io.out(wrapped(`${members.map(({ label, kind }) => `${plain(label)} (${kind})`).join(", ")}${more}`, 2, io.width));
  const within = listing(relations.map(({ relation, facts }) => `${relationWords(relation).label} ${facts}`));
  const across = listing(joinedTo.map(({ id: other, facts }) => `${facts} to ${other}. ${nameOf(other, 1)}`));
  const others = outside === 0 ? "" : `; ${outside.toLocaleString("en")} to others${across}`;
  io.out(wrapped(`${counted(inside, "fact")} inside${within}${others}`, 2, io.width));
}

/** What a community is called: after so many of its most central members, as in `Iran, Iraq, Mike Pompeo …`. */
type Naming = (id: number, members?: number) => string;

function nameCommunities(found: readonly Community[]): Naming {
  const byId = new Map(found.map((community) => [community.id, community]));
  return (id, most = NAMED_AFTER) => {
    const { members = [], size = 0 } = byId.get(id) ?? {};
    const first = members.slice(0, most).map(({ label }) => plain(label));
    return `${first.join(", ")}${size > most ? " …" : ""}`;
  };
}

/** ` (meets 12, attends 3, …)`, or nothing. */
const listing = (words: readonly string[]): string =>
  words.length === 0 ? "" : ` (${words.slice(0, NAMED).join(", ")}${words.length > NAMED ? ", …" : ""})`;
