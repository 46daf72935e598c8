// Cuts the Welsh letters out of Lexend latin-ext, so that a Welsh page fetches 1 kB a weight and not 13.
// Usage: node welsh.mjs FOLDER
import fs from 'node:fs'
import subsetFont from 'subset-font'

const letters = 'ŴŵŶŷ'
for (const weight of [400, 700]) {
  const whole = fs.readFileSync(`node_modules/@fontsource/lexend/files/lexend-latin-ext-${weight}-normal.woff2`)
  const cut = await subsetFont(whole, letters, { targetFormat: 'woff2' })
  fs.writeFileSync(`${process.argv[2]}/lexend-welsh-${weight}.woff2`, cut)
}
