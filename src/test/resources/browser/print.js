// What opens a note is a word or a number of the text: it is printed as one. Small print is for tables.
// On paper: the text and where to find help, no navigation but the contents of the whole guide, black on white, nothing folded away.
() => {
  const faults = [];
  const shown = (e) => visible(e) && !forEarsOnly(e);
  for (const e of all('nav:not(:has(~ .whole)),search,[role=search],button:not(.term,.outcome,.cite__mark),input:not(.tick input),.skip-link,a[href^="#"][class*=skip]')) if (shown(e)) faults.push(`${called(e)} is printed`);
  if (!all('main').some(shown)) faults.push('the text is not printed');
  if (!all('h1').some(shown)) faults.push('the title is not printed');
  for (const e of all('main details:not([open])')) if (e.checkVisibility() && all(':scope > :not(summary)', e).some((part) => !part.closest('nav') && !part.checkVisibility())) faults.push(`${called(e)} stays folded on paper`);
  const body = document.querySelector('main .page__text > p') ?? document.querySelector('main:not(:has(.page__text)) p');
  if (body && parseFloat(getComputedStyle(body).fontSize) < 15.9) faults.push(`text is printed at ${getComputedStyle(body).fontSize}, less than 12 points`);
  const pale = new Set();
  for (const { holder } of runs()) {
    const s = getComputedStyle(holder);
    const size = parseFloat(s.fontSize);
    if (contrast(colour(s.color), colour('white')) < (size >= 24 || (size >= 18.66 && s.fontWeight >= 700) ? 4.5 : 7) && !holder.closest('svg')) pale.add(holder);
  }
  for (const e of pale) faults.push(`${called(e)} is printed in ${getComputedStyle(e).color}, too pale for white paper`);
  for (const e of all('main a[href^="http"]')) {
    if (!shown(e)) continue;
    const after = getComputedStyle(e, '::after').content;
    const place = e.href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    if (!after.includes(e.getAttribute('href')) && !document.body.innerText.includes(place)) faults.push(`the address of ${called(e)} is not on paper: ${e.href}`);
  }
  return faults;
}
