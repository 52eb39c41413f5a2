// What every check knows about a page. Each check is one function; this text stands before it.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const words = (text) => text.replace(/\s+/g, ' ').trim();
const rendered = (e) => e.checkVisibility({ visibilityProperty: true });
const sized = (e) => { const r = e.getBoundingClientRect(); return r.width > 0 && r.height > 0; };
const visible = (e) => rendered(e) && sized(e);

/** Kept for screen readers only: one pixel, or cut away whole. */
const forEarsOnly = (e) => {
  for (let n = e; n && n !== document.body; n = n.parentElement) {
    const s = getComputedStyle(n);
    const cut = s.clipPath === 'inset(50%)' || s.clipPath === 'inset(100%)' || s.clip === 'rect(0px, 0px, 0px, 0px)' || s.clip === 'rect(1px, 1px, 1px, 1px)';
    const r = n.getBoundingClientRect();
    if (s.position === 'absolute' && (cut || (r.width <= 1 && r.height <= 1))) return true;
    if (s.position === 'absolute' && (r.bottom + scrollY <= 0 || r.right + scrollX <= 0)) return true;
  }
  return false;
};

/** The element as a person would name it: its tag and class, and the first of its words. */
const called = (e) => {
  const said = words(e.textContent || e.getAttribute('aria-label') || e.getAttribute('alt') || '');
  const tag = e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + [...e.classList].map((c) => '.' + c).join('');
  return '<' + tag + '>' + (said ? ' “' + (said.length > 50 ? said.slice(0, 49) + '…' : said) + '”' : '');
};

const labelled = (e) => {
  const ids = e.getAttribute('aria-labelledby');
  const text = ids ? ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ') : e.getAttribute('aria-label') ?? '';
  return words(text);
};

/** Each visible run of text, with the box it is painted in and the element that holds it. */
const runs = (root = document.body) => {
  const found = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!node.data.trim() || holder.closest('script,style,template,noscript,title') || !rendered(holder) || forEarsOnly(holder)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) found.push({ holder, box });
  }
  return found;
};

const scrolls = (e) => {
  const s = getComputedStyle(e);
  return /auto|scroll/.test(s.overflowX) && e.scrollWidth > e.clientWidth + 1;
};
const scrollerOf = (e) => { for (let n = e; n && n !== document.documentElement; n = n.parentElement) if (n !== document.body && scrolls(n)) return n; return null; };

/** Any CSS colour as [red, green, blue, alpha]. */
const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const painted = new Map();
const colour = (css) => {
  if (!painted.has(css)) painted.set(css, paintedColour(css));
  return painted.get(css);
};
const paintedColour = (css) => {
  paint.canvas.width = paint.canvas.height = 1;
  paint.fillStyle = css;
  paint.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = paint.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
};
const light = ([r, g, b]) => {
  const part = (v) => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
};
const contrast = (one, two) => {
  const [high, low] = [light(one), light(two)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};
const behind = (e) => {
  for (let n = e; n; n = n.parentElement) {
    const c = colour(getComputedStyle(n).backgroundColor);
    if (c[3] > 0.9) return c;
  }
  return colour('Canvas');
};

/** What the Tab key should reach, in the order of the document. */
const tabbables = () => all('a[href],area[href],button,input:not([type=hidden]),select,textarea,summary,iframe,audio[controls],video[controls],[contenteditable],[tabindex]')
  .filter((e) => e.tabIndex >= 0 && !e.disabled && !e.closest('[inert]') && rendered(e))
  .filter((e) => {
    if (e.type !== 'radio' || !e.name) return true;
    const group = all('input[type=radio]').filter((other) => other.name === e.name && other.form === e.form);
    return e === (group.find((other) => other.checked) ?? group[0]);
  });
