// Markdown in and out of the editor, without loss: CommonMark with tables, as the server reads it.
import { MarkdownParser, MarkdownSerializerState } from 'prosemirror-markdown';
import MarkdownIt from 'markdown-it';

const spoken = tokens => (tokens ?? []).map(token => token.children?.length ? spoken(token.children)
  : token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : token.content).join('');

function isTight(tokens, i) {
  while (++i < tokens.length) if (tokens[i].type !== 'list_item_open') return tokens[i].type !== 'paragraph_open' || tokens[i].hidden;
  return true;
}

/** A list without any paragraph of its own tells nothing: the first that does decides. */
function tightness(tokens, i) {
  const level = tokens[i].level;
  for (let at = i + 1; at < tokens.length && tokens[at].level > level; at++)
    if (tokens[at].type === 'paragraph_open' && tokens[at].level === level + 2) return tokens[at].hidden;
  return isTight(tokens, i);
}

const align = token => ({ align: (/text-align:(\w+)/.exec(token.attrGet('style') ?? '') ?? [])[1] ?? null });

export function parser(schema) {
  const reader = MarkdownIt('commonmark', { html: false }).enable('table');
  reader.validateLink = () => true; // what leads nowhere is kept as it was written; the page shows its words
  reader.normalizeLink = address => address;
  reader.normalizeLinkText = text => text;
  return new MarkdownParser(schema, reader, {
    blockquote: { block: 'blockquote' },
    paragraph: { block: 'paragraph' },
    list_item: { block: 'listItem' },
    bullet_list: { block: 'bulletList', getAttrs: (_, tokens, i) => ({ tight: tightness(tokens, i) }) },
    ordered_list: {
      block: 'orderedList',
      getAttrs: (token, tokens, i) => ({ start: Number(token.attrGet('start') ?? 1), tight: tightness(tokens, i) }),
    },
    heading: { block: 'heading', getAttrs: token => ({ level: Number(token.tag.slice(1)) }) },
    code_block: { block: 'codeBlock', noCloseToken: true },
    fence: { block: 'codeBlock', getAttrs: token => ({ language: token.info.trim() || null }), noCloseToken: true },
    hr: { node: 'horizontalRule' },
    hardbreak: { node: 'hardBreak' },
    image: {
      node: 'image',
      getAttrs: token => ({ src: token.attrGet('src'), title: token.attrGet('title') || null, alt: spoken(token.children) }),
    },
    table: { block: 'table' },
    thead: { ignore: true },
    tbody: { ignore: true },
    tr: { block: 'tableRow' },
    th: { block: 'tableHeader', getAttrs: align },
    td: { block: 'tableCell', getAttrs: align },
    em: { mark: 'italic' },
    strong: { mark: 'bold' },
    link: { mark: 'link', getAttrs: token => ({ href: token.attrGet('href'), title: token.attrGet('title') || null }) },
    code_inline: { mark: 'code', noCloseToken: true },
  });
}

const CODED = '\uE000'; // before a character that is written as its number
const target = (address, title) =>
  (address === '' || /[\s<>]/.test(address) ? `<${address.replace(/[<>]/g, '\\$&')}>` : address.replace(/[\\()]/g, '\\$&'))
  + (title ? ` "${title.replace(/["\\]/g, '\\$&')}"` : '');

function isPlain(link, parent, index) {
  const content = parent.child(index);
  return !link.attrs.title && /^[a-z][a-z0-9+.-]+:[^\s<>]*$/i.test(link.attrs.href) && content.isText
    && content.text === link.attrs.href && content.marks.length === 1
    && (index === parent.childCount - 1 || !link.isInSet(parent.child(index + 1).marks));
}

function ticks(node, side) {
  const longest = Math.max(0, ...(node.text.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = /^`|`$|^ .* $/.test(node.text) ? ' ' : '';
  return side < 0 ? fence + room : room + fence;
}

const marks = {
  bold: { open: '**', close: '**', mixable: true, expelEnclosingWhitespace: true },
  italic: { open: state => state.italic, close: state => state.italic, mixable: true, expelEnclosingWhitespace: true },
  link: {
    open: (state, mark, parent, index) => (state.inAutolink = isPlain(mark, parent, index)) ? '<' : '[',
    close: (state, mark) => {
      const plain = state.inAutolink;
      state.inAutolink = undefined;
      return plain ? '>' : `](${target(mark.attrs.href, mark.attrs.title)})`;
    },
  },
  code: {
    open: (state, mark, parent, index) => ticks(parent.child(index), -1),
    close: (state, mark, parent, index) => ticks(parent.child(index - 1), 1),
    escape: false,
  },
};

/** Only these may stand right under a paragraph of a list item without a blank line. */
const under = { bulletList: true, orderedList: node => node.attrs.start === 1, codeBlock: true, blockquote: true, heading: true };
const close = (before, next) => before.type.name === 'paragraph'
  && (under[next.type.name] === true || typeof under[next.type.name] === 'function' && under[next.type.name](next));

function dense(list) {
  let all = list.attrs.tight;
  list.forEach(item => item.forEach((block, _, i) => { if (i && !close(item.child(i - 1), block)) all = false; }));
  return all;
}

/** Neighbouring lists of one kind would be read as one: their marks take turns. */
function turn(parent, index) {
  let before = 0;
  while (index - before > 0 && parent.child(index - before - 1).type === parent.child(index).type) before++;
  return before % 2;
}

function list(state, node, mark) {
  const outer = state.inTightList;
  const tight = state.inTightList = dense(node);
  node.forEach((item, _, i) => {
    if (i && tight) state.flushClose(1);
    const first = mark(i);
    state.wrapBlock(' '.repeat(first.length), first, node, () => state.render(item, node, i));
  });
  state.inTightList = outer;
}

const nodes = {
  blockquote: (state, node) => state.wrapBlock('> ', null, node, () => state.renderContent(node)),
  codeBlock(state, node) {
    const longest = Math.max(2, ...(node.textContent.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    state.write(fence + (node.attrs.language ?? '') + '\n');
    if (node.textContent) { state.text(node.textContent, false); state.write('\n'); }
    state.write(fence);
    state.closeBlock(node);
  },
  heading(state, node) {
    state.write('#'.repeat(node.attrs.level) + ' ' + state.inline(node, '# ').replace(/(^|[^\\])(#+)$/, '$1\\$2'));
    state.closeBlock(node);
  },
  horizontalRule(state, node) {
    state.write(state.delim ? '***' : '---');
    state.closeBlock(node);
  },
  bulletList: (state, node, parent, index) => list(state, node, () => turn(parent, index) ? '* ' : '- '),
  orderedList(state, node, parent, index) {
    const sign = turn(parent, index) ? ') ' : '. ';
    list(state, node, i => node.attrs.start + i + sign);
  },
  listItem(state, node) {
    const tight = state.inTightList;
    node.forEach((block, _, i) => {
      if (i && tight) state.flushClose(1);
      state.render(block, node, i);
    });
  },
  paragraph(state, node) {
    state.renderInline(node);
    state.closeBlock(node);
  },
  table(state, node) {
    const columns = Math.max(...node.children.map(row => row.childCount));
    const line = texts => state.write(`| ${texts.join(' | ')} |\n`);
    node.forEach((row, _, r) => {
      const texts = Array.from({ length: columns }, (_, c) =>
        c < row.childCount ? state.inline(row.child(c), '# ').replace(/\|/g, '\\|') : '');
      line(texts);
      if (r === 0) line(Array.from({ length: columns }, (_, c) => dashes(row.maybeChild(c)?.attrs.align)));
    });
    state.closeBlock(node);
  },
  image: (state, { attrs }) => state.write(`![${state.esc(attrs.alt)}](${target(attrs.src, attrs.title)})`),
  hardBreak(state, node, parent, index) {
    for (let i = index + 1; i < parent.childCount; i++)
      if (parent.child(i).type !== node.type) {
        state.write(state.oneLine ? ' ' : '\\\n');
        state.afterBreak = !state.oneLine;
        return;
      }
  },
  text: (state, node) => state.text(node.text, !state.inAutolink),
};

const dashes = align => ({ left: ':--', center: ':-:', right: '--:' })[align] ?? '---';

class Writer extends MarkdownSerializerState {
  constructor(reader, manner = { italic: '*', coded: false }) {
    super(nodes, marks, { hardBreakNodeName: 'hardBreak' });
    this.reader = reader;
    this.italic = manner.italic;
    this.coded = manner.coded;
  }

  /** The words of a heading or a cell, on one line. */
  inline(node, prefix) {
    const manner = this.manner(node, prefix);
    return this.plain(node, manner, true);
  }

  plain(node, manner, oneLine) {
    const writer = new Writer(this.reader, manner);
    writer.oneLine = oneLine;
    MarkdownSerializerState.prototype.renderInline.call(writer, manner.coded ? coded(node) : node, !oneLine);
    return writer.out.trim();
  }

  renderInline(node, fromStart = true) {
    const manner = this.manner(node, '');
    this.italic = manner.italic;
    super.renderInline(manner.coded ? coded(node) : node, fromStart);
  }

  /** Bold and italics next to each other, or in the middle of words, are written in the first manner that is read back the same. */
  manner(node, prefix) {
    let known = manners.get(node);
    if (!known) {
      const wanted = said(node);
      known = MANNERS.find(manner => {
        const read = this.reader.parse(prefix + this.plain(node, manner, prefix !== ''));
        return read.childCount === 1 && said(read.firstChild) === wanted;
      }) ?? MANNERS[0];
      manners.set(node, known);
    }
    return known;
  }

  text(text, escape = true) {
    if (escape && this.afterBreak) { this.atBlockStart = true; this.afterBreak = false; }
    super.text(escape && this.atBlockStart ? text.replace(/^[ \t]+/, '') : text, escape);
  }

  esc(text, startOfLine = false) {
    let escaped = super.esc(text, startOfLine)
      .replace(/<(?=[A-Za-z/!?])|&(?=#?\w+;)/g, '\\$&');
    if (startOfLine) escaped = escaped.replace(/^(\d+)\)(?=\s|$)/, '$1\\)').replace(/^(\+)$/, '\\$1').replace(/^(=+\s*)$|^(?=\|)/, '\\$1');
    return escaped.replace(/\uE000\\?(.)/gsu, (_, sign) => `&#${sign.codePointAt(0)};`);
  }
}

const MANNERS = [
  { italic: '*', coded: false }, { italic: '_', coded: false }, { italic: '*', coded: true }, { italic: '_', coded: true },
];
const manners = new WeakMap();

/** What a paragraph says, blanks made one and without their marks. */
function said(block) {
  let all = '';
  block.forEach(node => {
    const marked = node.marks.map(mark => mark.type.name + JSON.stringify(mark.attrs)).join();
    const code = node.marks.some(mark => mark.type.name === 'code');
    if (!node.isText) all += `\u0001${node.type.name}${JSON.stringify(node.attrs)}${node.type.name === 'hardBreak' ? '' : marked}\u0001`;
    else if (code) all += `${node.text}\u0002${marked}`;
    else for (const sign of node.text) all += /[ \t\n]/.test(sign) ? ' ' : sign + '\u0002' + marked;
  });
  return all.replace(/ +/g, ' ').replace(/(^ | $)/g, '').replace(/ ?(\u0001hardBreak{[^}]*}\u0001) ?/g, '$1').replace(/(\u0001hardBreak{[^}]*}\u0001)+$/, '');
}

/** The letters right outside of bold and italics stand as numbers, so that the stars count there too. */
function coded(block) {
  const weight = node => node?.marks.filter(mark => mark.type.name === 'bold' || mark.type.name === 'italic').length ?? 0;
  const children = block.children.map((node, i) => {
    if (!node.isText || node.marks.some(mark => mark.type.name === 'code')) return node;
    let signs = [...node.text];
    if (i + 1 < block.childCount && weight(block.child(i + 1)) > weight(node) && /\S/.test(signs.at(-1)))
      signs[signs.length - 1] = CODED + signs.at(-1);
    if (i > 0 && weight(block.child(i - 1)) > weight(node) && /\S/.test(signs[0]) && !signs[0].startsWith(CODED)) signs[0] = CODED + signs[0];
    return node.type.schema.text(signs.join(''), node.marks);
  });
  return block.type.create(block.attrs, children);
}

export function write(reader, doc) {
  const writer = new Writer(reader);
  writer.renderContent(doc);
  return writer.out.trim();
}

/** The same document, whatever its blanks: true when the editor keeps all of this Markdown. */
export function keeps(reader, text) {
  const once = reader.parse(text);
  return shape(once) === shape(reader.parse(write(reader, once)));
}

export const shape = node => node.isTextblock
  ? node.type.name + JSON.stringify(node.attrs) + (node.type.spec.code ? node.textContent : said(node))
  : node.type.name + (node.isLeaf ? '' : JSON.stringify({ ...node.attrs, tight: node.childCount && undefined }))
    + '[' + node.children.filter(child => !(child.type.name === 'paragraph' && said(child) === '')).map(shape).join() + ']';
