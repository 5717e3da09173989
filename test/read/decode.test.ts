import { describe, expect, test } from "vitest";
import { declaredCharset, decode } from "../../src/read/decode.ts";
import { codes, readText } from "./show-blocks.ts";
import { readDocs } from "../../src/read/index.ts";

const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? "\ufeff" : ""), ...text].flatMap((char) => {
    const code = char.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
  return new Uint8Array(units);
};
const latin = (text: string) => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));

describe("decode", () => {
  test.each([
    ["UTF-8 with a mark", new TextEncoder().encode("\ufeffZenda – naïve"), "Zenda – naïve", "utf-8"],
    ["UTF-8", new TextEncoder().encode("Zenda – naïve"), "Zenda – naïve", "utf-8"],
    ["UTF-16 LE with a mark", utf16("Zenda talks", true, true), "Zenda talks", "utf-16le"],
    ["UTF-16 BE with a mark", utf16("Zenda talks", false, true), "Zenda talks", "utf-16be"],
    ["UTF-16 LE without a mark", utf16("Zenda talks", true, false), "Zenda talks", "utf-16le"],
    ["UTF-16 BE without a mark", utf16("Zenda talks", false, false), "Zenda talks", "utf-16be"],
  ])("%s", (_, bytes, text, encoding) => {
    expect(decode(bytes)).toEqual({ kind: "text", text, encoding });
  });

  test("anything else is windows-1252, with a warning", () => {
    const decoded = decode(latin("\x93Na\xefve,\x94 he said \x96 for \x80 5"));
    expect(decoded).toMatchObject({ text: "“Naïve,” he said – for € 5", encoding: "windows-1252" });
    expect(decoded).toHaveProperty("warning");
  });

  test("a declared encoding is followed where the bytes are not UTF-8, without a warning", () => {
    expect(decode(latin("\xcf\xf0\xe8\xe2\xe5\xf2"), "windows-1251")).toEqual({
      kind: "text",
      text: "Привет",
      encoding: "windows-1251",
    });
    expect(decode(latin("\xef"), "no-such-thing")).toMatchObject({ encoding: "windows-1252" });
  });

  test("a few broken bytes do not turn UTF-8 into something else", () => {
    const bytes = new Uint8Array([...new TextEncoder().encode("«Łódź», «Gdańsk», «Kraków»"), 0xff]);
    expect(decode(bytes)).toMatchObject({ encoding: "utf-8", text: "«Łódź», «Gdańsk», «Kraków»\ufffd" });
  });

  test.each([
    ["%PDF-1.7 and so on", "PDF"],
    ["PK\x03\x04 and so on", "Word"],
    ["\x89PNG\r\n", "PNG"],
  ])("%j is known for what it is", (text, name) => {
    const decoded = decode(latin(text));
    expect(decoded.kind).toBe("binary");
    expect(JSON.stringify(decoded)).toContain(name);
  });

  test("zero bytes and control characters are no text; tabs and form feeds are", () => {
    expect(decode(latin("text\0text\0text")).kind).toBe("binary");
    expect(decode(latin("\x01\x02\x03 text \x04\x05")).kind).toBe("binary");
    expect(decode(latin("a\tb\fc\r\n")).kind).toBe("text");
  });

  test("a page's own charset is found in its head", () => {
    expect(declaredCharset(latin('<html><head><meta charset="ISO-8859-2">'))).toBe("ISO-8859-2");
    expect(declaredCharset(latin('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'))).toBe(
      "koi8-r",
    );
    expect(declaredCharset(latin("<p>charset=koi8-r"))).toBeUndefined();
  });
});

describe("files that are no text", () => {
  test.each([
    ["a.txt", new Uint8Array(0), "empty"],
    ["a.txt", latin(" \r\n\t \n"), "empty"],
    ["a.txt", latin("%PDF-1.4 \x01\x02"), "binary"],
    ["a.pdf", latin("%PDF-1.4 \x01\x02"), "unsupported"],
    ["a", latin("\x7fELF\x02\x01"), "binary"],
    ["a.gexf", latin("<gexf></gexf>"), "unsupported"],
    ["feed", latin("<rss><item>Zenda</item></rss>"), "unsupported"],
  ])("%s gives a diagnostic and no document", (source, bytes, code) => {
    const result = readDocs({ source, bytes });
    expect(result.docs).toEqual([]);
    expect(result.diagnostics).toMatchObject([{ code, severity: "error", source }]);
  });

  test("a line past the limit is left out by name", () => {
    const result = readText("long.txt", "talks ".repeat(400_000));
    expect(codes(result)).toEqual(["too-large"]);
  });
});
