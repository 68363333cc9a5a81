// An example of an extension's half: starts `./runner watch --json` in a workspace and prints each
// verdict as lines that editors understand, FILE:LINE:COLUMN: SEVERITY: MESSAGE [CODE].
// Usage: node client.mjs WORKSPACE [RUNNER]
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import path from 'node:path';

const [workspace = '.', runner = path.resolve(workspace, 'runner')] = process.argv.slice(2);

// On Windows the runner is a batch file, which only a shell starts.
const watch = spawn(runner, ['watch', '--json'], {
  cwd: workspace,
  stdio: ['pipe', 'pipe', 'inherit'],
  shell: process.platform === 'win32',
});

function problem({ file, line, column, severity, message, code }) {
  const place = [path.join(workspace, file), line, column].join(':');
  return `${place}: ${severity}: ${message.split('\n')[0]} [${code}]`;
}

function failedCheck({ name, message }) {
  return `  failed: ${name}${message ? `: ${message.split('\n')[0]}` : ''}`;
}

const listeners = {
  saved: ({ exercise }) => console.log(`${exercise} was saved`),
  checking: () => {},
  verdict: ({ exercise, verdict }) => {
    verdict.diagnostics.map(problem).forEach((line) => console.log(line));
    const failed = verdict.checks.filter((check) => check.outcome === 'failed');
    failed.map(failedCheck).forEach((line) => console.log(line));
    console.log(`${exercise}: ${verdict.outcome}, ${verdict.millis} ms`);
  },
  stopped: () => console.log('stopped'),
};

createInterface({ input: watch.stdout }).on('line', (line) => {
  let event;
  try {
    event = JSON.parse(line);
  } catch {
    console.error(`not an event: ${line}`);
    return;
  }
  // Later versions may have more events: what is not known is left out.
  listeners[event.event]?.(event);
});

// The keys of the watch screen work here as well, a line each: "n" goes on to the next exercise.
process.stdin.pipe(watch.stdin);
watch.stdin.on('error', () => {});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => watch.kill('SIGTERM'));
watch.on('error', (error) => {
  console.error(`${runner} does not start: ${error.message}`);
  process.exitCode = 4;
});
watch.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : code;
  process.stdin.destroy();
});
