// The box that searches the guide. Without this script it is not shown, and the contents serve.
// What it searches in (search/index.js) and with (js/find.js) comes when a reader first goes to the box: both are scripts,
// because a page that was opened from a disk may load nothing else. Nothing that is typed is kept or sent.
'use strict';

(() => {
  const form = document.querySelector('.search');
  if (!form) return;
  const root = new URL('../', document.currentScript.src);
  const input = form.querySelector('input');
  const status = make('p', 'search-status', '');
  const results = make('section', 'search-results', '');
  const shown = 10;
  let find;
  let loading = false;
  let timer;
  let wantsResults = false;

  status.setAttribute('role', 'status');
  results.setAttribute('aria-label', 'Search results');
  results.hidden = true;
  form.after(status, results);
  form.hidden = false;

  form.addEventListener('focusin', load);
  form.addEventListener('input', () => {
    load();
    clearTimeout(timer);
    timer = setTimeout(show, 150);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    wantsResults = true;
    load();
    show();
  });
  for (const part of [form, results]) {
    part.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || results.hidden) return;
      event.preventDefault();
      close();
      input.focus();
    });
  }
  results.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (link && link.pathname === location.pathname) close();
  });

  function load() {
    if (find || loading) return;
    loading = true;
    add('js/find.js');
    add('search/index.js').addEventListener('load', () => {
      if (!window.searchIn) return;
      find = window.searchIn(window.searchIndex);
      if (input.value) show();
    });
  }

  function add(address) {
    const script = document.createElement('script');
    script.src = new URL(address, root);
    script.async = false; // in this order
    script.addEventListener('error', () => {
      loading = false; // the next key tries again
      status.textContent = 'The search could not be loaded. Please use the contents.';
    });
    document.head.append(script);
    return script;
  }

  function show() {
    clearTimeout(timer);
    if (!find) return;
    const typed = input.value.trim();
    const found = find(typed);
    if (!found.words) {
      close();
      status.textContent = typed && 'Type a word to search for.';
      return;
    }
    const count = found.hits.length;
    status.textContent = count ? `${count} result${count === 1 ? '' : 's'}${count > shown ? `, the best ${shown} are shown` : ''}` : 'Nothing found. Try another word, or look here:';
    const list = make('ol', 'search-results__list', '');
    list.append(...(count ? found.hits.slice(0, shown).map(hit) : elsewhere(found)));
    results.replaceChildren(list);
    results.hidden = false;
    if (wantsResults) list.querySelector('a').focus();
    wantsResults = false;
  }

  function hit(passage) {
    const item = make('li', '', '');
    const link = linkTo(passage.address, '');
    if (passage.heading) link.append(make('span', 'search-results__page', passage.title), ' ');
    link.append(make('span', 'search-results__heading', passage.heading || passage.title));
    item.append(link);
    if (passage.text) {
      const text = make('p', 'search-results__text', '');
      text.append(...passage.excerpt().map((part, i) => (i % 2 ? make('mark', '', part) : part)));
      item.append(text);
    }
    return item;
  }

  function elsewhere({ home, glossary }) {
    const places = [[`${home}#guide-contents`, 'Everything in this guide'], [glossary, 'The glossary']];
    return places.filter((place) => place[0]).map(([address, words]) => {
      const item = make('li', '', '');
      item.append(linkTo(address, words));
      return item;
    });
  }

  function close() {
    clearTimeout(timer);
    wantsResults = false;
    results.hidden = true;
    results.replaceChildren();
    status.textContent = '';
  }

  function linkTo(address, words) {
    const link = make('a', '', words);
    link.href = new URL(address, root);
    return link;
  }

  function make(name, block, words) {
    const element = document.createElement(name);
    if (block) element.className = block;
    element.textContent = words;
    return element;
  }
})();
