// The working copy: kept by the server while one writes. It says "saved" only when the server has said so.

const EVERY = 2000; // ms after the first change that is not kept
const AGAIN = 6000; // ms after a failure
const SOON = 300; // ms after signing in again
const SMALL = 60_000; // bytes that a browser still sends while its page goes away

export function autosave(form, settle) {
  const status = form.querySelector('[data-copy]');
  if (!status) return;
  const say = (key, ...values) => {
    status.dataset.state = key;
    const text = values.reduce((said, value, i) => said.replace(`{${i}}`, value), status.dataset[key]);
    if (status.textContent !== text) status.textContent = text;
  };
  const written = () => JSON.stringify([form.elements.text.value, form.elements.reason?.value ?? '']);
  let kept = form.dataset.guarded === 'unsaved' ? null : written(); // what the draft or the copy already says
  let timer, sending = false, leaving = false;

  const later = wait => { clearTimeout(timer); timer = setTimeout(save, wait); };

  async function save() {
    clearTimeout(timer);
    timer = undefined;
    settle();
    if (sending || leaving || written() === kept) return;
    sending = true;
    const now = written();
    try {
      const answer = await send(false);
      if (answer.ok && answer.headers.get('Content-Type')?.includes('json')) {
        const { savedAt, newer } = await answer.json();
        kept = now;
        if (newer) say('newer', savedAt, newer);
        else say('saved', savedAt);
      } else if (answer.status === 401 || answer.status === 403) await again();
      else say('refused');
    } catch {
      say('offline');
    } finally {
      sending = false;
    }
    if (written() !== kept) later({ saved: EVERY, newer: EVERY, signedIn: SOON }[status.dataset.state] ?? AGAIN);
  }

  function send(keepalive) {
    const body = new URLSearchParams({
      _csrf: form.elements._csrf.value, text: form.elements.text.value, reason: form.elements.reason?.value ?? '',
      base: form.elements._version.value, person: status.dataset.person,
    });
    return fetch(status.dataset.copy, { method: 'POST', body, redirect: 'error', keepalive });
  }

  /** Signed out, or signed in again in another tab: then this page's forms need the new token. */
  async function again() {
    const answer = await fetch(status.dataset.page);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const there = page.querySelector('[data-copy]');
    const token = page.querySelector('input[name=_csrf]')?.value;
    if (answer.redirected && new URL(answer.url).pathname === '/sign-in' || !there || !token) { say('signedOut'); return; }
    if (there.dataset.person !== status.dataset.person) { say('somebodyElse'); return; }
    for (const field of document.querySelectorAll('input[name=_csrf]')) field.value = token;
    say('signedIn');
  }

  if (kept === null) later(EVERY);
  form.addEventListener('input', () => {
    if (written() === kept) return;
    if (!sending && ['', 'saved', 'newer', undefined].includes(status.dataset.state)) say('changed');
    if (timer === undefined) later(EVERY); // who types on and on is not made to wait
  });
  form.addEventListener('submit', () => { leaving = true; clearTimeout(timer); setTimeout(() => { leaving = false; }, 15000); });
  addEventListener('online', save);
  addEventListener('focus', () => { if (['offline', 'signedOut', 'somebodyElse'].includes(status.dataset.state)) save(); });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return;
    settle();
    if (leaving || sending || written() === kept) return;
    if (new Blob([written()]).size < SMALL) send(true).catch(() => {});
    else save();
  });
}
