// With the reader's own colours a box keeps its edge, the current page its mark, a drawing its shapes. Boxes to tick are drawn by the browser.
() => {
  const faults = [];
  const edged = (e) => ['Top', 'Right', 'Bottom', 'Left'].some((side) => {
    const s = getComputedStyle(e);
    return s[`border${side}Style`] !== 'none' && parseFloat(s[`border${side}Width`]) >= 1 && contrast(colour(s[`border${side}Color`]), behind(e.parentElement)) >= 3;
  }) || getComputedStyle(e).textDecorationLine.includes('underline') || (getComputedStyle(e).outlineStyle !== 'none' && parseFloat(getComputedStyle(e).outlineWidth) >= 1);
  for (const e of all('.box:not(details), .in-short, button, input:not([type=radio], [type=checkbox])')) if (visible(e) && !forEarsOnly(e) && !edged(e)) faults.push(`${called(e)} has no edge left`);
  const faint = new Set(runs().map((run) => run.holder).filter((e) => !e.closest('svg') && contrast(colour(getComputedStyle(e).color), behind(e)) < 4.5));
  for (const e of faint) faults.push(`${called(e)} cannot be read on its ground`);
  for (const e of all('[aria-current]')) {
    if (!visible(e)) continue;
    const like = (n) => { const s = getComputedStyle(n); return [s.fontWeight, s.textDecorationLine, s.textDecorationThickness, s.borderTopWidth, s.borderRightWidth, s.borderBottomWidth, s.borderLeftWidth, s.outlineStyle, getComputedStyle(n, '::before').content, getComputedStyle(n, '::after').content].join(); };
    const other = all('a', e.closest('nav') ?? document).find((n) => !n.hasAttribute('aria-current') && visible(n));
    if (other && like(other) === like(e)) faults.push(`${called(e)} is the current page but looks like the other links`);
  }
  for (const e of all('main svg:not([aria-hidden=true]) :is(circle,rect,path,polygon,ellipse,line)')) {
    // A path that only carries markers has no colour of its own; its markers are looked at themselves.
    if (!visible(e) || getComputedStyle(e).markerStart !== 'none') continue;
    const s = getComputedStyle(e);
    const seen = (value) => value !== 'none' && colour(value)[3] > 0.1 && contrast(colour(value), behind(e.closest('svg').parentElement)) >= 3;
    if (!seen(s.fill) && !seen(s.stroke)) { faults.push(`a shape of the drawing in ${called(e.closest('figure') ?? e.closest('svg'))} has no colour that can be seen`); break; }
  }
  return faults;
}
