// Every page works without this file. It guards against three accidents: sending twice, leaving with unsaved text, and
// menus left open over the page.

const posts = form => form.getAttribute('method') === 'post'; // a field called "method" would hide the property
const unsaved = new Set();

for (const form of document.querySelectorAll('form[data-guarded=unsaved]')) unsaved.add(form);

document.addEventListener('input', event => {
  const form = event.target.form;
  if (form?.hasAttribute('data-guarded')) unsaved.add(form);
});

document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || !posts(form)) return;
  if (form.dataset.sending !== undefined) { event.preventDefault(); return; }
  form.dataset.sending = '';
  unsaved.delete(form);
  // Not "disabled": the button's own value must travel with the form, and its focus must stay.
  event.submitter?.setAttribute('aria-disabled', 'true');
  const status = form.querySelector('[data-sending-text]');
  if (status) status.textContent = status.dataset.sendingText;
  setTimeout(() => rest(form), 15000); // a download leaves the page where it is
});

function rest(form) {
  delete form.dataset.sending;
  for (const button of form.querySelectorAll('[aria-disabled]')) button.removeAttribute('aria-disabled');
  const status = form.querySelector('[data-sending-text]');
  if (status) status.textContent = '';
}

addEventListener('pageshow', event => { if (event.persisted) for (const form of document.forms) rest(form); });
addEventListener('beforeunload', event => { if (unsaved.size) event.preventDefault(); });

const openMenus = () => document.querySelectorAll('.menu-group[open]');
document.addEventListener('click', event => {
  for (const menu of openMenus()) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  for (const menu of openMenus()) { menu.open = false; menu.querySelector('summary').focus(); }
});
document.addEventListener('focusin', event => {
  if (matchMedia('(min-width: 992px)').matches) for (const menu of openMenus()) if (!menu.contains(event.target)) menu.open = false;
});

document.querySelector('.problems')?.focus();
