// Writes a sprite: one <symbol> for each name of a set below, from lucide-static.
// Usage: node icons.mjs SET OUTPUT.svg
import fs from 'node:fs'

// site: small icons of the interface. easy-read: the pictures of guides/easy_read/pictures.py, drawn large.
const sets = {
  site: { stroke: 2, names: `
  accessibility arrow-left arrow-right badge-check ban bath bell bike book-open briefcase brush bus
  calendar calendar-plus camera car check chef-hat chevron-down chevron-right circle-check
  clipboard-list clock coffee cup-soda dog download drum ear eye eye-off
  external-link file-text filter flag flower-2 footprints gamepad-2 globe graduation-cap hand
  handshake heart-handshake history hourglass house image info key-round languages laptop list
  lock log-in log-out mail map-pin message-circle minus moon music newspaper palette pause
  paw-print pencil phone piggy-bank play plus printer quote refresh-cw rss school scissors search
  send settings shield-check shopping-basket shovel smile sparkles sprout square-check star store
  sun tablet tag thumbs-up ticket trash-2 trees triangle-alert trophy undo-2 upload user
  users utensils video volleyball wallet waves wifi wrench x
  ` },
  'easy-read': { stroke: 1.5, names: `
  banknote bed book-open briefcase bus calculator calendar-days car check chef-hat
  circle-question-mark clipboard-check clipboard-list clock coffee credit-card cup-soda dog ear
  eye file-text frown graduation-cap hand-heart hand-helping handshake house id-card landmark
  laptop lightbulb lock mail map-pin messages-square music octagon-x pen-line phone piggy-bank
  pill receipt-text scale search shield-check shirt shower-head signpost siren smile sprout
  stethoscope thumbs-up toilet triangle-alert user-round users-round utensils volleyball wallet x
  ` }
}
const { names, stroke } = sets[process.argv[2]]

function symbol(name) {
  const file = fs.readFileSync(`node_modules/lucide-static/icons/${name}.svg`, 'utf8')
  const shapes = file
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^[\s\S]*?<svg[\s\S]*?>/, '')
    .replace('</svg>', '')
    .replace(/\s*\n\s*/g, '')
    .replace(/ \/>/g, '/>')
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round">${shapes}</symbol>`
}

const notice = '<!-- Lucide icons 1.62.0, ISC licence, (c) Lucide Icons and Contributors; parts from Feather, MIT, (c) Cole Bemis. See THIRD_PARTY.md -->'
fs.writeFileSync(
  process.argv[3],
  `<svg xmlns="http://www.w3.org/2000/svg">${notice}\n${names.trim().split(/\s+/).map(symbol).join('\n')}\n</svg>\n`
)
