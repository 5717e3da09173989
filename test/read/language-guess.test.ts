import { expect, test } from "vitest";
import { guessLanguage } from "../../src/read/language-guess.ts";

const EN =
  "The envoys of both sides left the town on Monday, and nobody said when they would be back at the table for more talks.";
const FR =
  "Les délégations des deux pays ont quitté la ville lundi sans un mot pour la presse, et il n'est pas sûr que les discussions reprennent.";

test.each([
  [EN, undefined, "en"],
  [EN, "de", "en"],
  [FR, undefined, "fr"],
  [FR, "en-US", "fr"],
  ["Talks fail", undefined, "en"],
  ["Gespräche scheitern", "de-AT", "de"],
  ["회담이 결렬되었다", undefined, "und"],
  ["회담이 결렬되었다", "ko", "ko"],
  ["1 2 3", undefined, "und"],
])("%j declared %s is %s", (text, declared, language) => {
  expect(guessLanguage(text, declared)).toBe(language);
});
