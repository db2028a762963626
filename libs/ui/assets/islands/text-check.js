// <div data-text-check="/url" data-field="wishes">: while somebody writes in that field, asks the server whether
// the text tells something that should not be kept, and shows the answer. Without this script the server says
// the same when the form is sent.
const wait = 700;

function enhance(box) {
  const field = document.querySelector(`textarea[name="${box.dataset.field}"]`);
  let timer;
  let running;

  const line = (text, className) => {
    const p = document.createElement('p');
    p.textContent = text;
    if (className) p.className = className;
    return p;
  };

  const check = async () => {
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(box.dataset.textCheck, {
        method: 'POST',
        signal: running.signal,
        headers: { accept: 'application/json' },
        body: new URLSearchParams({ text: field.value }),
      });
      if (!answer.ok) return;
      const { intro, masked } = await answer.json();
      box.hidden = !intro;
      const body = document.createElement('div');
      body.className = 'notice__body';
      if (intro) body.append(line(box.dataset.title, 'notice__title'), line(intro), line(box.dataset.advice), line(masked, 'muted'));
      box.replaceChildren(body);
    } catch {
      // No hint is not a fault: the server looks again when the form is sent.
    }
  };

  field?.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(check, wait);
  });
}

for (const box of document.querySelectorAll('[data-text-check]')) enhance(box);
