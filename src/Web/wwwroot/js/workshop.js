// While a form of the workshop is filled in, what the check would refuse is shown beside each field. Nothing is kept
// until it is sent; without this script the same stands there after each save.
const form = document.querySelector('form[data-workshop]');
let timer, asking;

async function check() {
  asking?.abort();
  asking = new AbortController();
  const body = new FormData(form);
  body.set('action', 'try');
  try {
    const answer = await fetch(location.href, { method: 'POST', body: new URLSearchParams(body), signal: asking.signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const here of form.querySelectorAll('[data-live]')) {
      const there = page.getElementById(here.id);
      here.replaceChildren(...(there ? [...there.childNodes] : []));
      const field = form.querySelector(`[aria-describedby~="${CSS.escape(here.id)}"]`);
      if (here.childElementCount) here.closest('details')?.setAttribute('open', '');
      if (field) here.childElementCount ? field.setAttribute('aria-invalid', 'true') : field.removeAttribute('aria-invalid');
    }
  } catch (fault) {
    // Not reached, or overtaken by the next letter: the save says it all again.
  }
}

form?.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(check, 600);
});
