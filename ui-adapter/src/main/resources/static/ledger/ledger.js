// Pages work without this; it only improves them.
import { initAll } from '../webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// On narrow screens tables are laid out as cards; browsers then forget that they are tables.
const roles = { thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell', 'thead th': 'columnheader', 'tbody th': 'rowheader' }
for (const table of document.querySelectorAll('table.ledger-cards')) {
  table.setAttribute('role', 'table')
  for (const [part, role] of Object.entries(roles)) {
    table.querySelectorAll(part).forEach(element => element.setAttribute('role', role))
  }
}

// On paper nothing stays folded.
const folded = []
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('main details:not([open])')) {
    details.open = true
    folded.push(details)
  }
})
addEventListener('afterprint', () => folded.splice(0).forEach(details => { details.open = false }))
