/* First thing in <body>, before anything is painted: the phone menu is closed from the start and nothing jumps.
   If the module never reports ready (lost on the way), the menu opens again after 4 seconds. */
(function (body, root) {
  if (!('noModule' in HTMLScriptElement.prototype)) return
  body.classList.add('js-enabled', 'govuk-frontend-supported')
  setTimeout(function () {
    if (!('ready' in root.dataset)) body.classList.remove('js-enabled', 'govuk-frontend-supported')
  }, 4000)
})(document.body, document.documentElement)
