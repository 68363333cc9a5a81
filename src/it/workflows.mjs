// Prints what GitHub's own parser says against each workflow named on the command line; run by workflows.sh.
import fs from 'node:fs';
import { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } from '@actions/workflow-parser';

const errors = async (name, content) => {
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (parsed.value) await convertWorkflowTemplate(parsed.context, parsed.value);
  return parsed.context.errors.getErrors().map((error) => `${name}: ${error.message}`);
};

const check = async () => {
  const broken = 'on: push\njobs:\n  a:\n    run-on: ubuntu-latest\n';
  if ((await errors('broken', broken)).length === 0) throw new Error('the parser finds nothing in a broken workflow');
  const found = [];
  for (const file of process.argv.slice(2)) found.push(...(await errors(file, fs.readFileSync(file, 'utf8'))));
  found.forEach((error) => console.error(error));
  console.log(`${process.argv.length - 2} workflows, ${found.length} errors`);
  process.exit(found.length === 0 ? 0 : 1);
};

check();
