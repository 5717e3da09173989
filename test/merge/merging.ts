import { merge } from "../../src/merge/index.ts";
import type { Entity, Kind, Knowledge } from "../../src/model/index.ts";
import { article, evidence, type Written } from "./article.ts";

/** A document with one mention and nothing else. */
export const one = (id: string, kind: Kind, text: string, options = {}, date = "2020-03-01"): Written =>
  article(id, date, (a) => {
    a.mention(kind, text, options);
  });
export const all = (...articles: readonly Written[]): Knowledge => merge(evidence(articles));
export const labels = (knowledge: Knowledge): readonly string[] => knowledge.entities.map(({ label }) => label);
export const ids = (knowledge: Knowledge): readonly string[] => knowledge.entities.map(({ id }) => id);
export const entity = (knowledge: Knowledge, id: string): Entity | undefined =>
  knowledge.entities.find((each) => each.id === id);
