import { FURNITURE, SECTION_ENDS, WHOLE_LINES } from "./furniture-lexicon.ts";
import { lineKey } from "./normalize.ts";
import { MAX_FURNITURE_CHARS } from "./limits.ts";
import { endsSentence, wordsOf } from "./prose.ts";

const AGENCIES =
  "ap|afp|epa|efe|upi|dpa|ansa|tass|reuters|yonhap|xinhua|kyodo|getty images|bloomberg|anadolu|shutterstock|nurphoto|getty|agencies|file photo|file";
const CREDIT_AT_END = new RegExp(
  `\\s*(?:[([](?:photo|image|picture|credit|source|video|pool|courtesy|${AGENCIES})(?: photo)?\\b[^()[\\]]{0,80}[)\\]]|(?:©|\\(c\\))\\s?\\p{Lu}[^.!?]{0,60}|\\b(?:Photo|Image|Credit|Picture)s?(?: by)?: ?[^.!?]{1,60}\\.?|\\bAP Photo/[^.!?]{1,60})$`,
  "iu",
);
const WIRE_CREDIT =
  /^[([]?(?:(?:additional|with|further) )?(?:reporting|writing|editing|compiled|translated|edited|written|produced|rewriting)\b/i;
// The only small words in "Reporting by A and B in Riga; editing by C".
const CREDIT_WORDS = new Set(
  "by in and of for the with from at on to additional further reporting writing editing compiled translated edited written produced rewriting de la van von der bin al el newsroom bureau desk staff".split(
    " ",
  ),
);

/** Whether a line belongs to the page and not to the article: certain enough to be dropped amid the article's text. */
export function isFurniture(line: string): boolean {
  if (line.length > MAX_FURNITURE_CHARS) return false;
  const key = lineKey(line);
  if (key === "" || WHOLE_LINES.has(key)) return true;
  const count = wordsOf(line).length;
  const ended = endsSentence(line);
  if (FURNITURE.some((row) => count <= row.maxWords && !(row.unended && ended) && row.pattern.test(line))) return true;
  return (
    isByline(line) ||
    isWireCredit(line) ||
    (!ended && (isBreadcrumb(line) || isGlued(line, count))) ||
    isOffer(line, count)
  );
}

/** Whether a line heads a part of the page that no longer belongs to the article. */
export function isSectionEnd(line: string): boolean {
  return line.length <= 80 && SECTION_ENDS.has(lineKey(line));
}

/** "By Jane Roe and John Doe, Riga": names and small words only, no sentence. */
export function isByline(line: string): boolean {
  const names = /^by:? (.{3,120})$/i.exec(line)?.[1];
  if (names === undefined || /[.!?]["”’)]?$/.test(names) || /\d/.test(names)) return false;
  const tokens = wordsOf(names.replace(/\[?[\w.+-]{1,40}@[\w.-]{1,60}\]?/g, ""));
  return (
    tokens.length <= 12 &&
    isNames(
      tokens,
      /^(a|an|our|agency|news|wire|and|for|in|of|the|de|la|van|von|der|bin|al|el|staff|writers?|reporters?|correspondents?|editors?)$/i,
    )
  );
}

function isWireCredit(line: string): boolean {
  if (!WIRE_CREDIT.test(line) || !/\bby\b/i.test(line)) return false;
  return wordsOf(line).every((token) => {
    const bare = token.replace(/[^\p{L}\p{N}'’.-]/gu, "").replace(/\.$/, "");
    return bare === "" || /^\p{Lu}/u.test(bare) || CREDIT_WORDS.has(bare.toLowerCase());
  });
}

function isNames(tokens: readonly string[], small: RegExp): boolean {
  return (
    tokens.length > 0 &&
    tokens.every((token) => /^[([“"]?\p{Lu}/u.test(token) || small.test(token.replace(/[^\p{L}]/gu, "")))
  );
}

/** "Home > World > Asia", "News | Sport | Weather", "Sign in | Subscribe": short parts between separators. */
function isBreadcrumb(line: string): boolean {
  const parts = line.split(/\s?[>›»→▸|]\s?|\s[/•·]\s/).filter((part) => part !== "");
  if (parts.length < 2 || !parts.every((part) => wordsOf(part).length <= 4)) return false;
  if (parts.length >= 3 || /^(home|news|world|front page|you are here)\b/i.test(line)) return true;
  return parts.every((part) => WHOLE_LINES.has(lineKey(part)));
}

/** "ArrowIcon PrintIcon MailClose": the names of pictures and buttons, run together. */
function isGlued(line: string, count: number): boolean {
  const joints = line.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  const icons = line.match(/icon|chevron|svg|sketch\b/gi)?.length ?? 0;
  return (
    (joints >= 3 && joints * 3 >= count) ||
    icons >= 3 ||
    (count <= 3 && /(^|[ -])(icon|chevron|logo|svg)s?$/i.test(line))
  );
}

const OFFER =
  /\b(subscri(?:be|ber|bers|ption|ptions)|free trial|trial (?:period|offer)|unlimited|full access|digital access|newsletters?|inbox|log in|login|sign in|sign up|your (?:account|trial|e-?mail|device|browser|preferences)|paywall|our (?:app|journalism|reporting|newsroom|readers|exclusives?)|mobile and tablet apps)\b/gi;

/** A plea or an offer to the reader: speaks of "you" and of subscribing, quotes nobody, is short. */
function isOffer(line: string, count: number): boolean {
  if (count > 45 || /["“”]/.test(line)) return false;
  const offers = line.match(OFFER)?.length ?? 0;
  return offers >= 2 && /\b(you|your)\b/i.test(line);
}

/** The paragraph without a picture's or wire's credit at its end; `credited` where there was one. */
export function stripCredit(paragraph: string): { readonly text: string; readonly credited: boolean } {
  const tail = paragraph.slice(-200);
  const wire =
    /\s*[([](?:additional |with )?(?:reporting|writing|editing|compiled|translated) by [^()[\]]{1,180}[)\]]$/i.exec(
      tail,
    );
  const match = wire ?? CREDIT_AT_END.exec(tail);
  if (match === null) return { text: paragraph, credited: false };
  return { text: paragraph.slice(0, paragraph.length - match[0].length).trimEnd(), credited: true };
}
