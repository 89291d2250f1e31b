// The page that edits a diagram: bpmn-js draws what the text field holds and writes each change back into it, so that the
// form is the same with and without this script. Loaded by that page alone.
import Modeler from 'bpmn-js/lib/Modeler';
import { italian } from './bpmn-words.js';

const canvas = document.querySelector('[data-canvas]');
const text = document.querySelector('[data-text]');
const field = text.querySelector('textarea');
const form = field.form;
const words = document.documentElement.lang === 'it' ? italian : {};

const translate = (template, replacements = {}) =>
  (words[template] ?? template).replace(/{([^}]+)}/g, (all, key) => replacements[key] ?? all);

const modeler = new Modeler({ container: canvas, additionalModules: [{ translate: ['value', translate] }] });
let writing = Promise.resolve();
let pending = 0;

canvas.hidden = false;
try {
  await modeler.importXML(field.value);
  modeler.get('canvas').zoom('fit-viewport', 'auto');
  text.hidden = true;
  modeler.on('commandStack.changed', () => {
    field.dispatchEvent(new Event('input', { bubbles: true }));
    pending++;
    writing = modeler.saveXML({ format: true }).then(({ xml }) => { field.value = xml; }).finally(() => pending--);
    writing.catch(giveUp);
  });
} catch {
  giveUp();
}

// The text stays, and can be edited and sent as it is.
function giveUp() {
  canvas.hidden = true;
  text.hidden = false;
  const said = document.createElement('p');
  said.className = 'field-problem';
  said.setAttribute('role', 'status');
  said.textContent = canvas.dataset.failed;
  canvas.before(said);
}

// A form that is sent while its text is still being written waits for it; it can only be sent again once this event is over.
form.addEventListener('submit', event => {
  if (!pending) return;
  event.preventDefault();
  const again = () => setTimeout(() => form.requestSubmit(event.submitter));
  writing.then(again, () => {});
});
