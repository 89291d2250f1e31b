// A richer field over the plain one: it reads and writes the same Markdown, and without this file the plain one stays.
import { Editor, Extension } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable } from '@tiptap/pm/tables';
import { autosave } from './editor-copy.js';
import { askImage, askLink, askRecord, bring } from './editor-dialogs.js';
import { keeps, parser, write } from './editor-markdown.js';
import { cleaned, pictures } from './editor-paste.js';
import { cellAt, extensions, place } from './editor-schema.js';
import { toolbar } from './editor-toolbar.js';

const plain = command => () => ({ state, dispatch }) => command(state, dispatch);

/** What takes a row or a column away leaves the cursor in the table. */
const staying = command => () => ({ state, dispatch, tr }) => {
  const at = place(state.selection);
  if (!command(state, dispatch)) return false;
  if (dispatch) tr.setSelection(TextSelection.create(tr.doc, cellAt(tr.doc, at.table, at.row, at.column)));
  return true;
};

const keys = Extension.create({
  name: 'keys',
  addCommands: () => ({
    rowBefore: plain(addRowBefore), rowAfter: plain(addRowAfter), rowGone: staying(deleteRow),
    columnBefore: plain(addColumnBefore), columnAfter: plain(addColumnAfter), columnGone: staying(deleteColumn),
    tableGone: plain(deleteTable),
  }),
  addKeyboardShortcuts() {
    const press = name => () => { this.options.press(name); return true; };
    return { 'Alt-F10': press('toolbar'), 'Mod-k': press('link'), 'Mod-Shift-k': press('record') };
  },
});

for (const field of document.querySelectorAll('textarea[data-editor]')) edit(field);

function edit(field) {
  const parts = document.getElementById('editor-parts').content.cloneNode(true);
  const label = document.querySelector(`label[for="${field.id}"]`);
  const take = selector => parts.querySelector(selector);
  const bar = take('.editor-bar'), help = take('.editor-help'), words = take('[data-words]').dataset;
  const spoken = take('[data-spoken]'), note = take('[data-note]');
  const dialogs = Object.fromEntries([...parts.querySelectorAll('dialog')].map(dialog => [dialog.dataset.dialog, answering(dialog)]));
  const box = document.createElement('div');
  const context = { field, words, dialogs, base: field.dataset.base, say: text => { note.textContent = text; } };
  label.id ||= `${field.id}-label`;

  const editor = new Editor({
    element: box,
    injectCSS: false,
    // A line may begin as Markdown does; stars and dashes inside of words stay what was typed or pasted.
    enableInputRules: ['heading', 'bulletList', 'orderedList', 'blockquote', 'codeBlock', 'horizontalRule'],
    enablePasteRules: false,
    extensions: [...extensions(field.dataset.base), keys.configure({ press: name => press(name) })],
    editorProps: {
      attributes: {
        role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': label.id, class: 'editor-area prose form-control',
        ...described(field),
      },
      transformPastedHTML: html => cleaned(html, lost => context.say(lost ? words.pastedImages : '')),
      handlePaste: (_, event) => bring(context, editor, pictures(event.clipboardData)),
      handleDrop: (_, event) => bring(context, editor, pictures(event.dataTransfer)),
    },
    onUpdate: () => { clearTimeout(waiting); waiting = setTimeout(put, 400); },
  });
  const reader = parser(editor.schema);
  let waiting, source = false;

  /** The plain field always holds the text, written anew only when it was changed here. */
  function put() {
    clearTimeout(waiting);
    waiting = undefined;
    const text = write(reader, editor.state.doc);
    if (text === field.value) return;
    field.value = text;
    if (text.length > Number(field.dataset.longest)) context.say(words.long);
    else if (note.textContent === words.long) context.say('');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function get() {
    editor.commands.setContent(reader.parse(field.value).toJSON(), { emitUpdate: false });
  }

  function show(plainly) {
    if (source && !plainly && !keeps(reader, field.value)) { context.say(words.unkept); return; }
    context.say('');
    if (plainly && !source && waiting) put();
    if (!plainly) get();
    source = plainly;
    box.hidden = bar.hidden = source;
    field.hidden = !source;
    switcher.setAttribute('aria-pressed', String(source));
    // A problem named at the top of the page leads to what is shown.
    const id = field.dataset.id ??= field.id;
    field.id = source ? id : `${id}-source`;
    label.htmlFor = field.id;
    editor.view.dom.id = source ? `${id}-rich` : id;
  }

  function press(name, button) {
    const chain = () => { editor.view.focus(); return editor.chain().scrollIntoView(); }; // at once: what is typed next goes into the text
    ({
      toolbar: () => tools.focus(),
      source: () => { show(!source); (source ? field : editor.view.dom).focus(); },
      heading: () => chain().toggleHeading({ level: Number(button.dataset.level) }).run(),
      bold: () => chain().toggleBold().run(),
      italic: () => chain().toggleItalic().run(),
      bulletList: () => chain().toggleBulletList().run(),
      orderedList: () => chain().toggleOrderedList().run(),
      indent: () => chain().sinkListItem('listItem').run(),
      outdent: () => chain().liftListItem('listItem').run(),
      blockquote: () => chain().toggleBlockquote().run(),
      rule: () => chain().setHorizontalRule().run(),
      table: () => place(editor.state.selection) || addTable(editor),
      link: () => askLink(context, editor),
      record: () => dialogs.record && askRecord(context, editor),
      image: () => askImage(context, editor),
      undo: () => chain().undo().run(),
      redo: () => chain().redo().run(),
    }[name] ?? (() => chain()[name]().run()))();
  }

  const tools = toolbar(bar, editor, { words, spoken, press });
  const switcher = help.querySelector('[data-do=source]');
  switcher.addEventListener('click', () => press('source'));
  label.addEventListener('click', () => { if (!source) editor.view.focus(); });
  field.before(help, bar, box);
  field.after(note, spoken);
  document.querySelector('main').append(...Object.values(dialogs));
  field.form.addEventListener('submit', () => { if (!source && waiting) put(); }, { capture: true });
  document.querySelector('.editor-plain')?.setAttribute('hidden', '');

  if (keeps(reader, field.value)) show(false);
  else { source = true; show(true); context.say(words.unkept); }
  autosave(field.form, () => { if (!source && waiting) put(); });
}

/** Where nothing runs there is no form in the page that could not be sent. */
function answering(dialog) {
  const form = document.createElement('form');
  form.method = 'dialog';
  form.append(...dialog.childNodes);
  dialog.append(form);
  return dialog;
}

function described(field) {
  const ids = field.getAttribute('aria-describedby');
  return { ...(ids && { 'aria-describedby': ids }), ...(field.getAttribute('aria-invalid') && { 'aria-invalid': 'true' }), ...(field.required && { 'aria-required': 'true' }) };
}

/** Three rows of three, with the cursor in the first cell. */
function addTable(editor) {
  const row = type => ({ type: 'tableRow', content: [{ type }, { type }, { type }] });
  const from = editor.state.selection.from - 2;
  editor.view.focus();
  editor.chain().insertContent({ type: 'table', content: [row('tableHeader'), row('tableCell'), row('tableCell')] }).run();
  let first;
  editor.state.doc.descendants((node, at) => { if (at >= from && node.type.name === 'tableHeader') first ??= at; });
  editor.commands.setTextSelection(first + 1);
}
