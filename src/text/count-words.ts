/** How many words a text has, as white space parts them; one at a time, as a list of a long text's would be long. */
export function countWords(text: string): number {
  const word = /\S+/g;
  let count = 0;
  while (word.test(text)) count += 1;
  return count;
}
