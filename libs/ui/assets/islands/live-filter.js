// <form method="get" data-island="live-filter" data-updates="results">: refreshes #results while one chooses.
// The page must hold an element role="status" outside or inside #results; without this script the form's
// own button does the same by loading the page.
const wait = 250;

function enhance(form) {
  const targetId = form.dataset.updates;
  let timer;
  let running;

  const refresh = async () => {
    running?.abort();
    running = new AbortController();
    const url = new URL(form.action);
    const chosen = [...new FormData(form)].filter(([, value]) => typeof value === 'string' && value !== '');
    url.search = new URLSearchParams(chosen).toString();
    const target = document.getElementById(targetId);
    target?.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(url, { signal: running.signal, headers: { accept: 'text/html' } });
      if (!answer.ok) throw new Error(String(answer.status));
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const next = fresh.getElementById(targetId);
      if (!target || !next) throw new Error('no results region');
      const status = target.querySelector('[role="status"]');
      const count = next.querySelector('[role="status"]');
      if (status && count) {
        // A live region is only read when it stays in the page, so it is kept and its words replaced.
        status.replaceChildren(...count.childNodes);
        count.replaceWith(status);
      }
      target.replaceChildren(...next.childNodes);
      target.removeAttribute('aria-busy');
      // The choices themselves stay, with the focus; only their numbers follow.
      for (const input of form.querySelectorAll('.choice__input')) {
        const count = input.parentElement.querySelector('.choice__count');
        const now = fresh.getElementById(input.id)?.parentElement.querySelector('.choice__count');
        if (count && now) count.textContent = now.textContent;
      }
      document.title = fresh.title;
      history.replaceState(null, '', url);
      for (const link of document.querySelectorAll('.languages a')) {
        const other = fresh.querySelector(`.languages a[lang="${link.lang}"]`);
        if (other) link.setAttribute('href', other.getAttribute('href'));
      }
    } catch (problem) {
      if (problem.name !== 'AbortError') form.submit();
    }
  };

  const soon = (delay) => (clearTimeout(timer), (timer = setTimeout(refresh, delay)));
  form.addEventListener('change', () => soon(0));
  form.addEventListener('input', (event) => {
    if (event.target.matches('input[type="search"], input[type="text"]')) soon(wait);
  });
}

for (const form of document.querySelectorAll('form[data-island="live-filter"]')) enhance(form);
