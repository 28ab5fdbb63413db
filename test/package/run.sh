#!/usr/bin/env bash
# Packs the program, installs the tarball into an empty folder and runs it there, as a user would have it.
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

cd "$root"
npm run build --silent
npm pack --silent --ignore-scripts --pack-destination "$folder" >/dev/null

cd "$folder"
mv pykala-*.tgz pykala.tgz
tar -tzf pykala.tgz | sort > contents.txt
if grep -Ev '^package/(bin|dist|data|man)/|^package/(package\.json|README(\.fi)?\.md|LICENSE|CHANGELOG\.md)$' contents.txt; then
  echo 'the package holds files that it should not' >&2
  exit 1
fi
printf '{ "name": "empty", "private": true, "allowScripts": { "better-sqlite3": true } }\n' > package.json
npm install --silent --no-audit --no-fund ./pykala.tgz
npx --no-install pykala --version
npx --no-install pykala demo > demo.txt
grep -q 'Metsälä' demo.txt
echo "package: $(wc -l < contents.txt) files, demo prints $(wc -l < demo.txt) lines"
