#!/bin/sh
# Bundles style and script once per change of their sources: the stamp holds the hash of what they were built from.
set -eu
cd "$(dirname "$0")/../../.."
now=$(cat package-lock.json src/main/frontend/* | sha256sum | cut -d' ' -f1)
stamp=target/classes/static/assets/.stamp
[ "$(cat "$stamp" 2>/dev/null || true)" = "$now" ] && exit 0
[ "$(cat node_modules/.stamp 2>/dev/null || true)" = "$(sha256sum < package-lock.json)" ] || {
    npm ci --ignore-scripts --no-audit --no-fund --silent
    sha256sum < package-lock.json > node_modules/.stamp
}
node src/main/frontend/build.mjs
echo "$now" > "$stamp"
