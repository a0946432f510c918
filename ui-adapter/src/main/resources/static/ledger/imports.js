// Shows the progress of an import as it goes; without this, the page has a link to look again.
const pause = 2000

async function lookAgain() {
  const answer = await fetch(window.location.href, { headers: { Accept: 'text/html' } })
  if (!answer.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const now = page.getElementById('import')
  const before = document.getElementById('import')
  if (!now || !before) return
  before.replaceWith(now)
  if (now.dataset.running === 'true') window.setTimeout(lookAgain, pause)
}

if (document.getElementById('import')?.dataset.running === 'true') window.setTimeout(lookAgain, pause)
