// The one script of the site. It only improves pages that already work without it.
import {
  createAll,
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink
} from 'govuk-frontend'

const components = [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink
]
components.forEach((component) => createAll(component))

// The hidden comma between the words of an upload button is part of its name but not of its visible text,
// and speech control matches the two.
document.querySelectorAll('.govuk-file-upload-button').forEach((button) => {
  const comma = button.querySelector('[id$="-comma"]')
  if (!comma) return
  const names = button.getAttribute('aria-labelledby').split(' ')
  button.setAttribute('aria-labelledby', names.filter((name) => name !== comma.id).join(' '))
  comma.remove()
})

// A print button is only shown where it can work: without scripts the browser menu prints.
document.querySelectorAll('[data-module="fh-print"]').forEach((button) => {
  button.hidden = false
  button.addEventListener('click', () => window.print())
})

// What only a press needs is fetched at the first press. The script that comes answers this press and the next ones.
document.querySelectorAll('[data-script]').forEach((button) => {
  button.hidden = false
  button.addEventListener('click', () => {
    const script = document.createElement('script')
    Object.assign(script, { type: 'module', src: button.dataset.script, integrity: button.dataset.integrity })
    document.head.append(script)
  }, { once: true })
})

// Tells boot.js that the menu button works.
document.documentElement.dataset.ready = ''
