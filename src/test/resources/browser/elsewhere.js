// Nothing on the page points the browser at another host, not even to look up its name.
() => all('link[href],script[src],img[src],img[srcset],source,iframe,object,embed,video,audio,track,use,image,form[action]').flatMap((e) => {
  if (e.matches('link') && /^(canonical|license|author|alternate|me|help|prev|next)$/.test(e.rel)) return [];
  const places = ['href', 'src', 'srcset', 'data', 'action', 'poster'].flatMap((key) => (e.getAttribute(key) ?? '').split(/[\s,]+/));
  return places.filter((place) => /^([a-z]+:)?\/\//i.test(place)).map((place) => `${called(e)} asks for ${place}`);
})
