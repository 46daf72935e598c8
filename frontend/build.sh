#!/bin/sh
# Makes the compiled files in static/site/ from this folder. Needs Node 20 or later and npm; run by maintainers only.
# The results are committed: `make front-end && git diff --exit-code static` shows that nothing has drifted.
set -eu
cd "$(dirname "$0")"
out=../static/site
mkdir -p "$out/fonts"

npm ci --ignore-scripts --no-audit --no-fund

npx sass --pkg-importer=node --style=compressed --no-source-map site.scss "$out/vendor-govuk-6.6.0.css"
banner='/*! GOV.UK Frontend 6.6.0, MIT licence, (c) Crown Copyright (Government Digital Service). Full text: THIRD_PARTY.md */'
npx esbuild site.mjs --bundle --minify --format=esm --target=es2017 --legal-comments=none --banner:js="$banner" --outfile="$out/site.js"
npx esbuild boot.js --minify --target=es2015 --outfile="$out/boot.js"
node icons.mjs site "$out/icons.svg"
node icons.mjs easy-read ../guides/static/guides/easy-read.svg

for subset in latin latin-ext; do
  for weight in 400 700; do
    cp "node_modules/@fontsource/lexend/files/lexend-$subset-$weight-normal.woff2" "$out/fonts/lexend-$subset-$weight.woff2"
  done
done
node welsh.mjs "$out/fonts"
"${PYTHON:-../.venv/bin/python}" merge_fonts.py "$out/fonts"  # needs `make install`
cp node_modules/@fontsource/lexend/LICENSE "$out/fonts/OFL.txt"
mkdir -p ../tests/browser
cp node_modules/axe-core/axe.min.js ../tests/browser/axe.min.js
