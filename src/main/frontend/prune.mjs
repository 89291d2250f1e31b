// Leaves out of Bootstrap Italia the components that need its scripts, and the icon font of its video player.
const unused = new RegExp('\\.(' + [
  'video-js', 'vjs', 'splide', 'it-carousel', 'carousel', 'autocomplete', 'bootstrap-select', 'bs-select', 'select-wrapper',
  'just-validate', 'upload-dragdrop', 'upload-avatar', 'upload-pictures', 'it-transfer', 'offcanvas', 'bs-tooltip', 'tooltip',
  'bs-popover', 'popover', 'modal', 'toast', 'notification', 'dimmer', 'acceptoverlay', 'cookiebar', 'bottom-nav', 'thumb-nav',
  'megamenu', 'navbar', 'navscroll', 'it-navscroll', 'sidebar', 'it-map', 'map-wrapper', 'back-to-top', 'it-hero', 'password',
  'input-number', 'toolbar', 'avatar', 'point-list', 'rating-list', 'dropdown', 'it-header-navbar', 'it-header-sticky', 'it-nav',
  'steppers', 'progress-donut', 'it-grid', 'complementary', 'analogue', 'was-validated', 'accordion', 'list-group', 'card-old',
].join('|') + ')(?![a-z])');

export function prune(css) {
  return rules(css.replace(/^\uFEFF/, '')).map(keep).join('');
}

function keep({ head, body }) {
  if (body === undefined) return head + ';';
  if (head.startsWith('@font-face')) return '';
  if (/^@(media|supports)/.test(head)) {
    const inner = rules(body).map(keep).join('');
    return inner && `${head}{${inner}}`;
  }
  if (head.startsWith('@')) return `${head}{${body}}`;
  const selectors = head.split(/,(?![^(]*\))/).filter(selector => !unused.test(selector));
  return selectors.length ? `${selectors.join(',')}{${body}}` : '';
}

/** Splits a style sheet into its outermost rules; comments are dropped. */
function rules(css) {
  const found = [];
  let start = 0, depth = 0, open = 0, quote = null;
  for (let i = 0; i < css.length; i++) {
    const c = css[i];
    if (quote) { if (c === '\\') i++; else if (c === quote) quote = null; continue; }
    if (c === '/' && css[i + 1] === '*') {
      const end = css.indexOf('*/', i) + 2;
      css = css.slice(0, i) + css.slice(end); i--;
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '{') { if (depth++ === 0) open = i; }
    else if (c === '}') { if (--depth === 0) { found.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, i) }); start = i + 1; } }
    else if (c === ';' && depth === 0) { found.push({ head: css.slice(start, i).trim() }); start = i + 1; }
  }
  return found;
}
