// Every page: moves focus to the error summary, and lets a form be sent only once.
const summary = document.querySelector('[data-focus]');
if (summary instanceof HTMLElement) summary.focus();

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-once')) return;
  if (form.dataset.once === 'sent') {
    event.preventDefault();
    return;
  }
  form.dataset.once = 'sent';
  for (const button of form.querySelectorAll('button')) button.setAttribute('aria-disabled', 'true');
});

// A page that comes back from the browser's cache may be sent again: the server acts once on its number.
window.addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll('form[data-once="sent"]')) {
    form.dataset.once = '';
    for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-disabled');
  }
});

for (const button of document.querySelectorAll('[data-print]')) {
  button.addEventListener('click', () => window.print());
}
