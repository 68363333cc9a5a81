// Bundled by esbuild (its own imports need that), then: node workflow.cjs FILE. Reads a workflow with GitHub's own parser.
import { readFileSync } from "node:fs";
import { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } from "@actions/workflow-parser";

async function problems(content) {
  const result = parseWorkflow({ name: "workflow.yml", content }, new NoOperationTraceWriter());
  const template = result.value ? await convertWorkflowTemplate(result.context, result.value) : undefined;
  return { errors: result.context.errors.getErrors().map(it => it.message), jobs: template?.jobs?.length };
}

(async () => {
  const text = readFileSync(process.argv[2], "utf8");
  const good = await problems(text);
  const bad = await problems(text.replaceAll("strategy.job-index", "stratgy.job-index"));
  console.log(`workflow: ${good.jobs} jobs, ${good.errors.length} errors; misspelled: ${bad.errors.length} errors`);
  good.errors.forEach(it => console.error(it));
  process.exit(good.errors.length === 0 && bad.errors.length > 0 ? 0 : 1);
})();
