// What is pasted, above all from Word, keeps its headings, lists, tables and links, and leaves its dress behind.

/** Files among what is pasted or dropped; from Word and sheets the picture beside the text is the text itself. */
export function pictures(data) {
  if (!data || data.types.includes('text/html')) return [];
  return [...data.files].filter(file => /^image\/(png|jpeg)$/.test(file.type));
}

/** @param told called with how many images were left out */
export function cleaned(html, told) {
  if (/data-pm-slice/.test(html)) return html;
  const page = new DOMParser().parseFromString(undressed(html), 'text/html');
  const all = selector => [...page.body.querySelectorAll(selector)];
  for (const gone of all('style, script, meta, link, title, xml, o\\:p')) gone.remove();
  listsOfWord(page);
  for (const heading of all('h1, h2, h3, h4, h5, h6')) {
    const level = Math.min(4, Number(heading.tagName[1]) + 1);
    const lower = page.createElement(`h${level}`);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  for (const cell of all('td, th'))
    for (const block of [...cell.querySelectorAll('p, div, li, h2, h3, h4, br')]) {
      const blank = page.createTextNode(' ');
      if (block.tagName === 'BR') block.replaceWith(blank);
      else block.replaceWith(blank, ...block.childNodes);
    }
  const images = all('img:not([data-src])');
  for (const image of images) image.remove();
  for (const one of all('*')) for (const name of ['data-style', 'class', 'lang', 'width', 'height', 'valign', 'id']) dress(one, name);
  told(images.length);
  return page.body.innerHTML;
}

/** Our pages allow no inline style, not even while it is read: it waits under another name. */
const undressed = html => html
  .replace(/<!--\[if[\s\S]*?<!\[endif\]-->|<style[\s\S]*?<\/style>/gi, '')
  .replace(/<[^<>]+>/g, tag => tag.replace(/\sstyle\s*=/gi, ' data-style='));

/** Bold and italics that were said by style only are said by their own element. */
function dress(element, name) {
  const style = name === 'data-style' ? element.dataset.style ?? '' : '';
  if (element.tagName === 'SPAN' && /font-weight:\s*(bold|[6-9]00)/i.test(style)) wrap(element, 'strong');
  if (element.tagName === 'SPAN' && /font-style:\s*italic/i.test(style)) wrap(element, 'em');
  if (element.tagName === 'B' && /(^|;)\s*font-weight:\s*normal/i.test(style)) element.replaceWith(...element.childNodes);
  element.removeAttribute(name);
}

function wrap(element, tag) {
  const inner = element.ownerDocument.createElement(tag);
  inner.append(...element.childNodes);
  element.append(inner);
}

/** Word writes a list as paragraphs that say their level, each with its sign before the text. */
function listsOfWord(page) {
  const level = p => Number((/mso-list:[^;"]*level(\d+)/i.exec(p.dataset.style ?? '') ?? [])[1] ?? 0);
  let open = [];
  for (const p of [...page.body.querySelectorAll('p')]) {
    const depth = level(p);
    if (!depth) { open = []; continue; }
    const sign = p.querySelector('[data-style*="mso-list:Ignore" i]') ?? p.firstElementChild;
    const numbered = /^\s*\(?(\d+|[a-z]{1,3})[.)]/i.test(sign?.textContent ?? '');
    if (/^[\s\u00A0]*(\(?(\d+|[a-z]{1,3})[.)]|[·•o§\-–\uF0B7\uF0A7])[\s\u00A0]*$/i.test(sign?.textContent ?? '')) sign.remove();
    if (!continues(open[0], p)) open = [];
    open.length = Math.min(open.length, depth);
    while (open.length < depth) {
      const list = page.createElement(numbered ? 'ol' : 'ul');
      if (open.length === 0) p.before(list);
      else (open.at(-1).lastElementChild ?? open.at(-1).appendChild(page.createElement('li'))).append(list);
      open.push(list);
    }
    const item = page.createElement('li');
    item.append(p);
    open.at(-1).append(item);
  }
}

const continues = (list, p) => list && list.nextElementSibling === p;
