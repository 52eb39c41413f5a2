// One first heading, no skipped level, one main, and landmarks that can be told apart.
() => {
  const faults = [];
  const headings = all('h1,h2,h3,h4,h5,h6,[role=heading]');
  const level = (h) => Number(h.getAttribute('aria-level') ?? h.tagName[1]);
  const firsts = headings.filter((h) => level(h) === 1).length;
  if (firsts !== 1) faults.push(`there are ${firsts} headings of level 1 instead of one`);
  let before = 0;
  for (const h of headings) {
    // What stands before the first heading of the page (a banner) has no level to follow.
    if (before > 0 && level(h) > before + 1) faults.push(`${called(h)} follows a heading of level ${before}: a level is skipped`);
    if (!h.textContent.trim()) faults.push(`${called(h)} is empty`);
    if (level(h) === 1 || before > 0) before = level(h);
  }
  if (!document.title.trim()) faults.push('the page has no title');
  if (!document.documentElement.lang) faults.push('the page does not say its language');
  const top = (e) => !e.parentElement.closest('main,article,section,aside,nav');
  const kinds = {
    main: all('main,[role=main]'), banner: all('header,[role=banner]').filter(top), contentinfo: all('footer,[role=contentinfo]').filter(top),
    navigation: all('nav,[role=navigation]'), complementary: all('aside,[role=complementary]'), search: all('search,[role=search]'),
    region: all('section,[role=region]').filter((e) => labelled(e)), form: all('form').filter((e) => labelled(e)),
  };
  for (const kind of ['main', 'banner', 'contentinfo']) if (kinds[kind].length !== 1) faults.push(`there are ${kinds[kind].length} landmarks of the kind ${kind} instead of one`);
  for (const [kind, marks] of Object.entries(kinds)) {
    if (marks.length < 2) continue;
    const names = marks.map((e) => labelled(e).toLowerCase());
    marks.forEach((e, i) => {
      if (!names[i]) faults.push(`${called(e)} is one of ${marks.length} landmarks of the kind ${kind} and has no name`);
      else if (names.indexOf(names[i]) !== i) faults.push(`two landmarks of the kind ${kind} are both named “${names[i]}”`);
    });
  }
  for (const e of all('[tabindex]')) if (e.tabIndex > 0) faults.push(`${called(e)} has a tabindex above 0, which breaks the order`);
  for (const e of all('a[target]')) faults.push(`${called(e)} opens a new window`);
  return faults;
}
