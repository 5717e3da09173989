// npm run bench [-- --only build|paths] [folder or files]: speed and memory, a subject after the other; the files are
// what the build reads. Medians of several runs; what is compared is measured in one run.
import { benchBuild, defaultCorpus, oneBuild } from "./bench-build.ts";
import { benchPaths } from "./bench-paths.ts";

/** What is measured, each by itself or all one after the other. */
const SUBJECTS: Readonly<Record<string, (files: readonly string[]) => Promise<void> | void>> = {
  build: (files) => benchBuild(files.length > 0 ? files : defaultCorpus()),
  paths: benchPaths,
};

const [first, ...rest] = process.argv.slice(2);
if (first === "--one-build") await oneBuild(rest);
else if (first === "--only") await only(rest);
else for (const subject of Object.values(SUBJECTS)) await subject(process.argv.slice(2));

async function only([name = "", ...files]: readonly string[]): Promise<void> {
  const subject = SUBJECTS[name];
  if (!subject) throw new Error(`--only: there is no "${name}"; there are ${Object.keys(SUBJECTS).join(", ")}`);
  await subject(files);
}
