// What the toolbar asks: an address, a record of the body, an image with its words.
import { INSIDE, WEB } from './editor-schema.js';

/** Opens a dialog; each press of a button is answered by {@code answer}, which says whether it may close. */
function open(dialog, editor, answer) {
  const form = dialog.querySelector('form');
  const submitted = event => {
    event.preventDefault();
    Promise.resolve(event.submitter?.value === 'no' || answer(event.submitter?.value)).then(done => done && dialog.close());
  };
  form.addEventListener('submit', submitted);
  dialog.addEventListener('close', () => {
    form.removeEventListener('submit', submitted);
    editor.view.focus();
  }, { once: true });
  for (const problem of dialog.querySelectorAll('[data-problem]')) problem.textContent = '';
  dialog.showModal();
}

export function askLink({ dialogs: { link: dialog }, words, base }, editor) {
  const [href, text] = dialog.querySelectorAll('input');
  const problem = dialog.querySelector('[data-problem]');
  if (editor.isActive('link')) editor.commands.extendMarkRange('link');
  const { from, to, empty } = editor.state.selection;
  href.value = editor.getAttributes('link').href ?? '';
  text.value = empty ? '' : editor.state.doc.textBetween(from, to, ' ');
  dialog.querySelector('[value=gone]').hidden = !editor.isActive('link');
  const before = text.value;
  open(dialog, editor, pressed => {
    if (pressed === 'gone') return editor.chain().setTextSelection({ from, to }).unsetMark('link').run();
    const address = addressed(href.value.trim(), base);
    if (!address) {
      problem.textContent = words.addressWrong;
      href.focus();
      return false;
    }
    if (!empty && text.value === before) return editor.chain().setTextSelection({ from, to }).setMark('link', { href: address }).run();
    return put(editor, { from, to }, address, text.value.trim() || address);
  });
}

/** A page of ours is written without the body's own part; an address without its beginning gets the usual one. */
function addressed(typed, base) {
  const own = typed.replace(location.origin, '');
  if (own.startsWith(base + '/')) return own.slice(base.length).replace(/[?#].*/, '');
  if (WEB.test(typed) || INSIDE.test(typed)) return /\s/.test(typed) ? null : typed;
  if (/^[^\s@/:]+@[^\s@/]+\.[a-z]+$/i.test(typed)) return `mailto:${typed}`;
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#]\S*)?$/i.test(typed) ? `https://${typed}` : null;
}

const put = (editor, at, href, text) => editor.chain()
  .insertContentAt(at, { type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }).run();

/** Searches as one types; each result is a button that inserts its code and name. */
export function askRecord({ dialogs: { record: dialog }, field }, editor) {
  const search = dialog.querySelector('input');
  const found = dialog.querySelector('[data-found]');
  const list = dialog.querySelector('ul');
  const { from, to, empty } = editor.state.selection;
  let waiting, asked = 0;
  const look = async () => {
    const mine = ++asked;
    try {
      const answer = await fetch(`${field.dataset.links}?words=${encodeURIComponent(search.value)}`, { redirect: 'error' });
      if (!answer.ok) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (mine !== asked) return;
      const targets = [...page.querySelectorAll('[data-target]')];
      list.replaceChildren(...targets.map(target => row(target.dataset)));
      found.textContent = targets.length ? found.dataset.some.replace('{0}', targets.length) : found.dataset.none;
    } catch {
      found.textContent = found.dataset.fault;
    }
  };
  const row = ({ target, label, kind }) => {
    const item = document.createElement('li');
    const button = item.appendChild(document.createElement('button'));
    button.type = 'button';
    button.textContent = label;
    const note = button.appendChild(document.createElement('span'));
    note.className = 'note';
    note.textContent = ` ${kind}`;
    button.addEventListener('click', () => {
      if (empty) put(editor, { from, to }, target, label);
      else editor.chain().setTextSelection({ from, to }).setMark('link', { href: target }).run();
      dialog.close();
    });
    return item;
  };
  search.value = empty ? '' : editor.state.doc.textBetween(from, to, ' ').slice(0, 60);
  search.oninput = () => { clearTimeout(waiting); waiting = setTimeout(look, 250); };
  open(dialog, editor, () => { look(); return false; });
  look();
}

/** A new image, or the words of the chosen one. */
export function askImage(context, editor, file) {
  const { dialogs: { image: dialog }, words } = context;
  if (!dialog) { context.say(words.noImages); return; }
  const chooser = dialog.querySelector('[type=file]');
  const alt = dialog.querySelector('#editor-alt');
  const problem = dialog.querySelector('[data-problem]');
  const { selection } = editor.state;
  const chosen = selection.node?.type.name === 'image' ? selection.node : null;
  chooser.value = '';
  alt.value = chosen?.attrs.alt ?? '';
  dialog.querySelector('[data-choose]').hidden = Boolean(chosen || file);
  const refuse = (text, at) => { problem.textContent = text; at.focus(); return false; };
  open(dialog, editor, async () => {
    const brought = file ?? chooser.files[0];
    if (!chosen && !brought) return refuse(problem.dataset.fileMissing, chooser);
    if (!alt.value.trim()) return refuse(problem.dataset.altMissing, alt);
    const words = alt.value.trim().replace(/\s+/g, ' ');
    if (chosen) return editor.chain().setNodeSelection(selection.from).updateAttributes('image', { alt: words }).run();
    const { path, message } = await send(context, brought);
    if (!path) return refuse(message ?? problem.dataset.fault, alt);
    return editor.chain().insertContentAt({ from: selection.from, to: selection.to }, { type: 'image', attrs: { src: path, alt: words } }).run();
  });
  alt.focus();
}

export function bring(context, editor, files) {
  if (!files.length) return false;
  askImage(context, editor, files[0]);
  return true;
}

const WIDEST = 2000;

/** The image goes upright and no wider than a page needs; what the server refuses it says in words. */
async function send({ field }, file) {
  const form = new FormData();
  form.append('_csrf', field.form.elements._csrf.value);
  try {
    form.append('file', await fitted(file), file.name || 'immagine.png');
    const answer = await fetch(field.dataset.images, { method: 'POST', body: form, redirect: 'error' });
    return answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
  } catch {
    return {};
  }
}

async function fitted(file) {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, WIDEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob(blob => blob ? done(blob) : fail(new Error('no image')), file.type, 0.9));
}
