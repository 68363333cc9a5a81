#!/bin/sh
# Holds the workflows against GitHub's parser, .devcontainer against the tool that VS Code uses, and the Kubernetes Job
# against the types of its schema.
# Needs Node 20 and npm; everything goes to a temporary folder.
set -eu
root=$(CDPATH= cd -- "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp "$root/src/it/workflows.mjs" "$root/src/it/kubernetes.mjs" "$scratch"
cd "$scratch"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit @actions/workflow-parser@0.3.61 esbuild@0.28.2 @devcontainers/cli@0.89.0 \
  kubernetes-models@5.1.0 yaml@2
# Unbundled it fails at its imports of JSON.
npx esbuild workflows.mjs --bundle --platform=node --format=cjs --outfile=workflows.cjs --log-level=error
find "$root/.github/workflows" "$root/src/docs/classroom" -name '*.yml' -path '*git*hub*' 2>/dev/null |
  xargs node workflows.cjs
# It only reads the file; without the option it asks a Docker that need not be there.
npx devcontainer read-configuration --docker-path true --workspace-folder "$root" 2>/dev/null |
  grep -q '"name":"Javalings"' && echo "devcontainer.json is read"
node kubernetes.mjs "$root/src/docs/classroom/k8s-job.yaml"
