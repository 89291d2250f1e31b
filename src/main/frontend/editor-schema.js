// What a text may hold: the same as the server's Markdown shows, and nothing else.
import { Mark, Node } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { TableMap, tableEditing } from '@tiptap/pm/tables';
import StarterKit from '@tiptap/starter-kit';
import { Heading } from '@tiptap/extension-heading';
import { Code } from '@tiptap/extension-code';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';

const FILE = /^\/files\/[0-9a-f-]{36}$/;
export const INSIDE = /^\/[a-z][a-z-]*(\/[0-9A-Za-z-]+)*$/;
export const WEB = /^(https?:\/\/|mailto:)/i;

const tight = { tight: { default: true, rendered: false } };

// The tabulator always leads out of the text: lists are indented by buttons and by Ctrl with brackets.
const keysOf = shortcuts => Object.fromEntries(Object.entries(shortcuts).filter(([key]) => !/Tab$/.test(key)));

/** The page has its own first heading: the title of a text is shown as large, and told as a second one. */
const heading = Heading.extend({
  parseHTML() { return [{ tag: 'h2[data-level="1"]', attrs: { level: 1 }, priority: 60 }, ...this.parent()]; },
  renderHTML: ({ node: { attrs: { level } } }) => level === 1 ? ['h2', { 'data-level': 1 }, 0] : [`h${level}`, 0],
}).configure({ levels: [1, 2, 3, 4, 5, 6] });

const lists = [
  BulletList.extend({ addAttributes() { return { ...this.parent?.(), ...tight }; } }),
  OrderedList.extend({ addAttributes() { return { ...this.parent?.(), ...tight }; } }),
  ListItem.extend({
    content: 'block+',
    addKeyboardShortcuts() {
      return {
        ...keysOf(this.parent?.() ?? {}),
        'Mod-]': () => this.editor.commands.sinkListItem('listItem'),
        'Mod-[': () => this.editor.commands.liftListItem('listItem'),
      };
    },
  }),
];

/** A link leads to the web, or to a page of the body by an address such as /documents/…; anything else is kept, not followed. */
const link = base => Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { default: '' }, title: { default: null } }),
  parseHTML: () => [{
    tag: 'a[href]',
    getAttrs: a => {
      const address = a.dataset.href ?? (a.getAttribute('href') ?? '').trim();
      const own = address.replace(location.origin, '');
      const href = own.startsWith(base + '/') ? own.slice(base.length).replace(/[?#].*/, '') : address;
      if (a.dataset.href === undefined && !WEB.test(href) && !INSIDE.test(href)) return false;
      return { href, title: a.getAttribute('data-title') };
    },
  }],
  renderHTML: ({ mark: { attrs } }) => ['a', {
    href: WEB.test(attrs.href) ? attrs.href : INSIDE.test(attrs.href) ? base + attrs.href : null,
    'data-href': attrs.href, 'data-title': attrs.title, rel: 'noopener noreferrer',
  }, 0],
});

/** Only files of the body are shown as images; of others the words are shown, as on the page. */
const image = base => Node.create({
  name: 'image',
  group: 'inline',
  inline: true,
  atom: true,
  draggable: true,
  addAttributes: () => ({ src: { default: '' }, alt: { default: '' }, title: { default: null } }),
  parseHTML: () => [
    { tag: '[data-src]', getAttrs: shown => ({ src: shown.dataset.src, alt: shown.dataset.alt, title: shown.dataset.title ?? null }) },
    { tag: 'img', ignore: true },
  ],
  renderHTML: ({ node: { attrs } }) => {
    const data = { 'data-src': attrs.src, 'data-alt': attrs.alt, 'data-title': attrs.title };
    return FILE.test(attrs.src) && attrs.alt.trim()
      ? ['img', { ...data, src: `${base}${attrs.src}?image`, alt: attrs.alt }]
      : ['span', { ...data, class: 'editor-unseen' }, attrs.alt || attrs.src];
  },
});

const cell = (name, role, tag) => Node.create({
  name,
  content: '(text | image)*',
  tableRole: role,
  isolating: true,
  addAttributes: () => ({
    colspan: { default: 1, rendered: false, parseHTML: td => Number(td.getAttribute('colspan')) || 1 },
    rowspan: { default: 1, rendered: false, parseHTML: td => Number(td.getAttribute('rowspan')) || 1 },
    colwidth: { default: null, rendered: false, parseHTML: () => null },
    align: { default: null, parseHTML: td => (/^(left|center|right)$/.exec(td.getAttribute('align')) ?? [null])[0] },
  }),
  parseHTML: () => [{ tag }],
  renderHTML: ({ HTMLAttributes }) => [tag, { ...HTMLAttributes, scope: tag === 'th' ? 'col' : null }, 0],
});

const table = [
  Node.create({
    name: 'table', group: 'block', content: 'tableRow+', tableRole: 'table', isolating: true,
    priority: 110, // its keys come before those that break a line, which a cell cannot hold
    extendNodeSchema: ({ config: { tableRole } }) => ({ tableRole }), // for all nodes: by it ProseMirror knows a table
    parseHTML: () => [{ tag: 'table' }],
    renderHTML: () => ['table', { class: 'table' }, ['tbody', 0]],
    addProseMirrorPlugins: () => [tableEditing(), new Plugin({ appendTransaction: straighten })],
    addKeyboardShortcuts() {
      return {
        Enter: () => below(this.editor), 'Mod-Enter': () => leave(this.editor),
        'Shift-Enter': () => place(this.editor.state.selection) !== null,
        ArrowRight: () => beside(this.editor, 1), ArrowLeft: () => beside(this.editor, -1),
      };
    },
  }),
  Node.create({
    name: 'tableRow', content: '(tableHeader | tableCell)+', tableRole: 'row',
    parseHTML: () => [{ tag: 'tr' }],
    renderHTML: () => ['tr', 0],
  }),
  cell('tableHeader', 'header_cell', 'th'),
  cell('tableCell', 'cell', 'td'),
];

/** Markdown's tables have one row of headers, the first, and no joined cells. */
function straighten(transactions, before, state) {
  if (!transactions.some(one => one.docChanged)) return null;
  const { tr, schema: { nodes } } = state;
  const type = row => row === 0 ? nodes.tableHeader : nodes.tableCell;
  state.doc.descendants((table, at) => {
    if (table.type !== nodes.table) return true;
    const map = TableMap.get(table);
    const joined = table.children.some(row => row.children.some(({ attrs }) => attrs.colspan > 1 || attrs.rowspan > 1));
    if (joined && !map.problems) tr.replaceWith(tr.mapping.map(at), tr.mapping.map(at + table.nodeSize), unjoined(table, map, type));
    else if (!joined) table.forEach((row, rowAt, r) => row.forEach((one, cellAt) => {
      if (one.type !== type(r)) tr.setNodeMarkup(tr.mapping.map(at + 1 + rowAt + 1 + cellAt), type(r), one.attrs);
    }));
    return false;
  });
  return tr.docChanged ? tr : null;
}

/** What was said once for several cells stands in the first of them. */
function unjoined(table, map, type) {
  const cell = (r, c) => {
    const at = map.map[r * map.width + c];
    const { top, left } = map.findCell(at);
    const { attrs, content } = table.nodeAt(at);
    return top === r && left === c ? type(r).create({ ...attrs, colspan: 1, rowspan: 1 }, content) : type(r).create();
  };
  return table.copy(Fragment.from(table.children.map((row, r) =>
    row.copy(Fragment.from(Array.from({ length: map.width }, (_, c) => cell(r, c)))))));
}

/** The cell around the cursor and where it stands, or null. */
export function place({ $head }) {
  for (let d = $head.depth; d > 0; d--)
    if (/cell/.test($head.node(d).type.spec.tableRole)) {
      const rows = $head.node(d - 2);
      return { row: $head.index(d - 2), column: $head.index(d - 1), rows, table: $head.before(d - 2) };
    }
  return null;
}

/** Where the text of a cell begins; beyond the last row or column, of the last one. */
export function cellAt(doc, table, row, column) {
  const rows = doc.nodeAt(table);
  const last = Math.min(row, rows.childCount - 1);
  const cells = rows.child(last);
  const size = nodes => nodes.reduce((sum, node) => sum + node.nodeSize, 0);
  return table + 3 + size(rows.children.slice(0, last))
    + size(cells.children.slice(0, Math.min(column, cells.childCount - 1)));
}

/** Enter goes down a column; from the last row to a new one. */
function below(editor) {
  const at = place(editor.state.selection);
  if (!at) return false;
  if (at.row === at.rows.childCount - 1) editor.commands.rowAfter();
  return editor.commands.setTextSelection(cellAt(editor.state.doc, at.table, at.row + 1, at.column));
}

/** The arrows lead from the end of a cell to the next one of its row, and from the beginning to the one before. */
function beside(editor, way) {
  const { selection } = editor.state;
  const { $head } = selection;
  const at = selection.empty && place(selection);
  if (!at || $head.parentOffset !== (way > 0 ? $head.parent.content.size : 0)) return false;
  if (!at.rows.child(at.row).maybeChild(at.column + way)) return false;
  return editor.commands.setTextSelection(way > 0 ? $head.after() + 1 : $head.before() - 1);
}

function leave(editor) {
  const at = place(editor.state.selection);
  if (!at) return false;
  const after = at.table + at.rows.nodeSize;
  return editor.chain().insertContentAt(after, { type: 'paragraph' }).setTextSelection(after + 1).scrollIntoView().run();
}

export const extensions = base => [
  StarterKit.configure({
    bulletList: false, orderedList: false, listItem: false, code: false, link: false, strike: false, underline: false, heading: false,
  }),
  heading,
  ...lists,
  ...table,
  Code.extend({ excludes: '', priority: 50 }),
  link(base),
  image(base),
];
