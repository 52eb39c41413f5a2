// What stays in place while the page scrolls leaves most of a small screen to the text.
() => {
  const stays = all('body *').filter((e) => /fixed|sticky/.test(getComputedStyle(e).position) && visible(e) && !forEarsOnly(e));
  return stays.filter((e) => {
    const r = e.getBoundingClientRect();
    return Math.min(r.width, innerWidth) * Math.min(r.height, innerHeight) > innerWidth * innerHeight * 0.25;
  }).map((e) => `${called(e)} stays in place over more than a quarter of the screen`);
}
