// Holds the Kubernetes Job named on the command line against the types of Kubernetes' own schema; run by workflows.sh.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Job } from 'kubernetes-models/batch/v1';

const job = parse(readFileSync(process.argv[2], 'utf8'));
const broken = structuredClone(job);
broken.spec.completions = 'many';
try {
  new Job(broken).validate();
} catch {
  new Job(job).validate();
  console.log('the Kubernetes Job is valid');
  process.exit(0);
}
throw new Error('nothing is found in a broken Job');
