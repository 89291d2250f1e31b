// The toolbar as WAI-ARIA describes it: one stop of the tabulator, arrows inside, and what is on is said.
import { place } from './editor-schema.js';

export function toolbar(bar, editor, { words, spoken, press }) {
  const all = [...bar.querySelectorAll('button')];
  const table = bar.querySelector('.editor-table');
  const shown = () => all.filter(button => !button.closest('[hidden]'));
  let last = all[0], told = '';

  const rove = to => {
    for (const button of all) button.tabIndex = button === to ? 0 : -1;
    last = to;
  };
  rove(last);

  bar.addEventListener('keydown', event => {
    const buttons = shown();
    const at = buttons.indexOf(document.activeElement);
    const to = {
      ArrowRight: buttons[(at + 1) % buttons.length], ArrowLeft: buttons[(at - 1 + buttons.length) % buttons.length],
      Home: buttons[0], End: buttons.at(-1),
    }[event.key];
    if (event.key === 'Escape') { event.preventDefault(); editor.view.focus(); }
    if (!to) return;
    event.preventDefault();
    rove(to);
    to.focus();
  });
  bar.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    rove(button);
    press(button.dataset.do, button);
  });
  bar.addEventListener('mousedown', event => event.preventDefault()); // the text keeps its selection

  const may = {
    indent: () => editor.can().sinkListItem('listItem'), outdent: () => editor.can().liftListItem('listItem'),
    undo: () => editor.can().undo(), redo: () => editor.can().redo(),
    table: () => !place(editor.state.selection),
  };
  const on = {
    heading: button => editor.isActive('heading', { level: Number(button.dataset.level) }),
  };
  const state = () => {
    table.hidden = !place(editor.state.selection);
    for (const button of all) {
      const name = button.dataset.do;
      if (button.hasAttribute('aria-pressed') || name === 'heading')
        button.setAttribute('aria-pressed', String(on[name] ? on[name](button) : editor.isActive(name)));
      if (may[name]) button.setAttribute('aria-disabled', String(!may[name]()));
    }
    if (last.closest('[hidden]')) rove(all[0]);
    const now = where(editor, words);
    if (now === told || !editor.isFocused) return;
    spoken.textContent = now;
    told = now;
  };
  editor.on('transaction', state);
  state();
  return { focus: () => { rove(shown().includes(last) ? last : all[0]); last.focus(); } };
}

/** Where the cursor stands, in words. */
function where(editor, words) {
  const fill = (text, ...values) => values.reduce((said, value, i) => said.replace(`{${i}}`, value), text);
  const at = place(editor.state.selection);
  if (at) {
    const header = at.rows.firstChild.maybeChild(at.column)?.textContent ?? '';
    return fill(words.cell, at.row + 1, at.rows.childCount, at.column + 1, header);
  }
  const chosen = editor.state.selection.node;
  if (chosen?.type.name === 'image') return fill(words.image, chosen.attrs.alt);
  if (editor.isActive('heading')) return fill(words.heading, editor.getAttributes('heading').level);
  for (const name of ['codeBlock', 'bulletList', 'orderedList', 'blockquote']) if (editor.isActive(name)) return words[name];
  return words.plain;
}
