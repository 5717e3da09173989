import { describe, expect, test } from "vitest";
import { decodePieces } from "../../src/graph/index.ts";

const TEXT = `{"name":"Île d’Orée 😀","more":"“all”"}`;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(2 * at, text.charCodeAt(at), little);
  return new Uint8Array(bytes.buffer);
};
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const cut = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );

async function decode(chunks: readonly Uint8Array[]): Promise<string> {
  let text = "";
  for await (const piece of decodePieces(chunks, "f.gexf")) text += piece;
  return text;
}

describe("bytes of a graph's file", () => {
  test.each([
    ["UTF-8", utf8(TEXT), TEXT],
    ["UTF-8 with a mark", utf8(`\uFEFF${TEXT}`), TEXT],
    ["UTF-16 with a mark", utf16(`\uFEFF${TEXT}`, true), TEXT],
    ["UTF-16, the other way round", utf16(`\uFEFF${TEXT}`, false), TEXT],
    ["UTF-16 without a mark", utf16(TEXT, true), TEXT],
    ["nothing", utf8(""), ""],
    ["a mark within", utf8(`{"a":"${"x".repeat(99_999)}\uFEFF"}`), `{"a":"${"x".repeat(99_999)}\uFEFF"}`],
    ["more than a piece", utf8("é".repeat(50_000)), "é".repeat(50_000)],
  ])("become text: %s", async (_, bytes, text) => {
    for (const size of [2, 3, 7, 40_001, 1e6]) expect(await decode(cut(bytes, size))).toBe(text);
  });

  test("become text by what an XML declaration says", async () => {
    const xml = `<?xml version="1.0" encoding='ISO-8859-1'?><gexf name="Île"/>`;
    expect(await decode([latin1(xml)])).toBe(xml);
    const wrong = `<?xml version="1.0" encoding="UTF-16"?><gexf name="Île"/>`;
    expect(await decode([utf8(wrong)])).toBe(wrong);
  });

  test.each([
    ["another encoding", latin1(`{"name":"Île"}`), /^f\.gexf: is not UTF-8 from byte 9 on; save it as UTF-8$/],
    ["cut off", utf8("{é").subarray(0, 2), /^f\.gexf: ends within a character/],
    ["UTF-32", Uint8Array.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), /^f\.gexf: is in "utf-32", which/],
    ["no text", Uint8Array.from({ length: 256 }, (_, byte) => byte), /^f\.gexf: is not UTF-8 from byte 128 on/],
    ["one that nobody knows", utf8(`<?xml version="1.0" encoding="cp9999"?><a/>`), /^f\.gexf: is in "cp9999", which/],
  ])("say what is wrong: %s", async (_, bytes, message) => {
    const failure = await decode([bytes]).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "bad-file", message: expect.stringMatching(message) });
  });
});
