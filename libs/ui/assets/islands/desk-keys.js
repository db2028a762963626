// The desk: Alt + digit goes to a part of the page (data-key="1") or presses a button. Off until the worker
// ticks #desk-keys (WCAG 2.1.4); the choice stays on this device.
const name = 'brugpunt.desk-keys';
const box = document.getElementById('desk-keys');

function remembered() {
  try {
    return localStorage.getItem(name) === 'on';
  } catch {
    return false;
  }
}

let on = remembered();

function show() {
  document.documentElement.classList.toggle('keys-on', on);
  if (box instanceof HTMLInputElement) box.checked = on;
}

box?.addEventListener('change', () => {
  on = box.checked;
  show();
  try {
    localStorage.setItem(name, on ? 'on' : 'off');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
});

document.addEventListener('keydown', (event) => {
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1];
  if (!on || !event.altKey || event.ctrlKey || event.metaKey || digit === undefined) return;
  const target = document.querySelector(`[data-key="${digit}"]`);
  if (!(target instanceof HTMLElement)) return;
  event.preventDefault();
  if (target.matches('a, button')) {
    target.click();
    return;
  }
  const first = target.matches('input, select, textarea')
    ? target
    : target.querySelector('input:not([type="hidden"]), select, textarea, a, button');
  (first ?? target).focus();
  target.scrollIntoView({ block: 'start' });
});

show();
