// node validate.mjs DIR: reads each report in DIR with a parser of those who consume it, and says what each found.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import addFormats from "ajv-formats";
import Papa from "papaparse";
import { parse as parseYaml } from "yaml";
import { parse as parseJunit } from "junit2json";
import { Parser as TapParser } from "tap-parser";

const require = createRequire(import.meta.url);
const folder = process.argv[2];
const problems = [];
const text = name => readFileSync(join(folder, name), "utf8");
const names = ending => readdirSync(folder).filter(name => name.endsWith(ending));
function expect(name, holds, what) {
  if (!holds) problems.push(`${name}: ${what}`);
}

for (const name of names(".junit")) {
  const { testsuite } = await parseJunit(text(name));
  const cases = testsuite.flatMap(suite => suite.testcase ?? []);
  const keys = cases.map(it => `${it.classname} ${it.name}`);
  expect(name, cases.length > 0, "has no test cases");
  expect(name, new Set(keys).size === keys.length, "has a name twice");
  console.log(`${name}: ${cases.length} test cases, ${cases.filter(it => it.failure).length} failures`);
}

for (const name of names(".csv").concat(names(".canvas"), names(".moodle"))) {
  const { data, errors } = Papa.parse(text(name).trimEnd(), { header: true });
  expect(name, errors.length === 0, JSON.stringify(errors));
  for (const row of data) {
    for (const cell of Object.values(row)) expect(name, !/^\s*[=+@-]/.test(cell), `runs ${cell}`);
  }
  console.log(`${name}: ${data.length} rows`);
}

const { validate } = require("ctrf");
for (const name of names(".ctrf")) {
  const report = JSON.parse(text(name));
  const { valid, errors } = validate(report);
  expect(name, valid, JSON.stringify(errors));
  const { summary, tests } = report.results;
  expect(name, summary.tests === tests.length, "counts other tests than it has");
  console.log(`${name}: ${tests.length} tests`);
}

for (const name of names(".tap")) {
  const result = await new Promise(done => {
    const parser = new TapParser(done);
    parser.end(text(name));
  });
  expect(name, result.failures.every(it => !it.tapError), JSON.stringify(result.failures.filter(it => it.tapError)));
  expect(name, result.plan.end === result.count, "has another number of tests than it plans");
  console.log(`${name}: ${result.count} tests, ${result.fail} failures, ${result.skip} skipped`);
}

const Ajv = require("ajv-draft-04").default;
const sarif = JSON.parse(readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(sarif);
for (const name of names(".sarif")) {
  const log = JSON.parse(text(name));
  expect(name, isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3)));
  console.log(`${name}: ${log.runs[0].results.length} results`);
}

for (const name of names(".classroom50")) {
  const result = JSON.parse(text(name));
  const keys = ["schema", "classroom", "assignment", "assignment_type", "owner", "submission", "commit", "release",
    "review", "datetime", "score", "max-score", "tests", "graded_at"];
  expect(name, Object.keys(result).every(key => keys.includes(key)), "has keys that are not in the schema");
  expect(name, keys.every(key => key in result), "lacks keys");
  const whole = [result, ...result.tests].flatMap(it => [it.score, it["max-score"]]);
  expect(name, whole.every(it => Number.isInteger(it) && it >= 0), "has points that are not whole");
  expect(name, [result, ...result.tests].every(it => it.score <= it["max-score"]), "has more points than there are");
  expect(name, result.submission.startsWith("submit/"), "is of no submission");
  console.log(`${name}: ${result.tests.length} tests`);
}

for (const name of names("k8s-job.yaml")) {
  const { Job } = await import("kubernetes-models/batch/v1");
  const job = new Job(parseYaml(text(name)));
  job.validate();
  expect(name, job.spec.completionMode === "Indexed", "is not indexed");
  console.log(`${name}: a valid Job of ${job.spec.completions} shards`);
}

problems.forEach(problem => console.error(problem));
process.exit(problems.length === 0 ? 0 : 1);
