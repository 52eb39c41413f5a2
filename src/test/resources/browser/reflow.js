// Nothing makes the reader scroll sideways; what is wider than the view scrolls in a region of its own, by keyboard too.
() => {
  const faults = [];
  const view = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth > view + 1) {
    const wide = all('body *').filter((e) => visible(e) && !forEarsOnly(e) && !scrollerOf(e.parentElement) && e.getBoundingClientRect().right > view + 1);
    const cause = wide.filter((e) => !wide.some((other) => other !== e && e.contains(other)))[0];
    faults.push(`the page is ${document.scrollingElement.scrollWidth} px wide in a view of ${view} px` + (cause ? `; ${called(cause)} sticks out` : ''));
  }
  const out = new Set(runs().filter(({ holder, box }) => (box.right > view + 1 || box.left < -1) && !scrollerOf(holder)).map((run) => run.holder));
  for (const e of out) faults.push(`text runs out of the view: ${called(e)}`);
  for (const e of all('body *').filter((n) => visible(n) && scrolls(n))) {
    if (e.tabIndex < 0 || !labelled(e) || !e.getAttribute('role')) faults.push(`${called(e)} scrolls sideways but is no focusable region with a name`);
  }
  return faults;
}
