// "Use my location": fetched at the first press. Rounded to about a kilometre and kept nowhere: the site turns it into
// the nearest town before anything is shown. Without scripts, without geolocation or after a refusal, people type.
const button = document.querySelector('[data-profiles-location]')
const field = document.getElementById('profiles-where')
const said = document.getElementById('profiles-location-said')

const found = ({ coords }) => {
  field.value = `${coords.latitude.toFixed(2)},${coords.longitude.toFixed(2)}`
  field.form.submit()
}
const refused = () => {
  button.disabled = false
  said.textContent = button.dataset.refused
  field.focus()
}
const ask = () => {
  if (!('geolocation' in navigator)) return refused()
  button.disabled = true
  said.textContent = button.dataset.waiting
  navigator.geolocation.getCurrentPosition(found, refused, { timeout: 10000, maximumAge: 600000 })
}
button.addEventListener('click', ask)
ask()
