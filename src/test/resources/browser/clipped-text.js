// No text is cut off by its box, and no text lies on other text.
() => {
  const faults = new Set();
  const cuts = (e, s) => {
    const hides = (value) => value === 'hidden' || value === 'clip';
    return (hides(s.overflowX) && e.scrollWidth > e.clientWidth + 1) || (hides(s.overflowY) && e.scrollHeight > e.clientHeight + 1);
  };
  for (const e of all('body, body *')) {
    if (!visible(e) || !e.textContent.trim() || e.closest('svg') || forEarsOnly(e)) continue;
    const s = getComputedStyle(e);
    if (s.display.startsWith('inline') && s.display === 'inline') continue;
    if (cuts(e, s)) faults.add(`text is cut off in ${called(e)}`);
  }
  const blockOf = (e) => { let n = e; while (n.parentElement && /^(inline|contents)$/.test(getComputedStyle(n).display)) n = n.parentElement; return n; };
  // The middle of a line: boxes of glyphs reach a little over their neighbours by design.
  const boxes = runs().filter(({ holder }) => !holder.closest('svg')).map(({ holder, box }) => ({
    holder, left: box.left + 1, right: box.right - 1, top: box.top + box.height * 0.25, bottom: box.bottom - box.height * 0.25, block: blockOf(holder) }))
    .sort((one, two) => one.top - two.top);
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length && boxes[j].top < boxes[i].bottom; j++) {
      const [one, two] = [boxes[i], boxes[j]];
      if (one.block !== two.block && one.left < two.right && two.left < one.right && one.bottom > two.top) faults.add(`${called(one.holder)} and ${called(two.holder)} lie on each other`);
    }
  }
  return [...faults];
}
