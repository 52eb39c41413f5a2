// Finds passages of the guide for what a reader typed. SearchIndex.java says what the index holds.
'use strict';

/** Makes an index ready, and gives the function that searches it. */
window.searchIn = (index) => {
  const inHeading = 6;
  const inTitle = 2;
  const most = 12; // words of a query
  const common = new Set('a about am an and any are as at be but by can could did do does for from get give had has have how i if in into is it me my of on or should so than that the their them there they this to was were what when where which who why will with would you your'.split(' '));

  const passages = [];
  const places = new Map(); // stem -> number of a passage -> [times in heading, in title, in text]
  const stems = new Map(); // word -> stem

  for (const [page, title, parts] of index.pages) {
    for (const [heading, id, text] of parts) {
      const passage = { title, heading, text, address: page + (id && '#' + encodeURIComponent(id)) };
      passage.lengths = [heading || title, heading && title, text].map((words, field) => {
        const all = wordsOf(words);
        for (const { word, stem } of all) {
          stems.set(word, stem);
          if (!places.has(stem)) places.set(stem, new Map());
          const of = places.get(stem);
          if (!of.has(passages.length)) of.set(passages.length, [0, 0, 0]);
          of.get(passages.length)[field]++;
        }
        return all.length;
      });
      passages.push(passage);
    }
  }
  const usual = passages.reduce((sum, passage) => sum + passage.lengths[2], 0) / passages.length;
  const synonyms = Object.entries(index.synonyms).map((pair) => pair.map(wordsOf));
  const crisis = index.crisis.map(wordsOf);
  const help = passages.findIndex((passage) => passage.address === index.help);

  return (typed) => {
    const words = wanted(typed);
    const terms = words.map((word) => alternatives(word));
    addSynonyms(words, terms);
    const scores = new Map();
    for (const term of terms) {
      for (const [number, score] of scoresOf(term)) {
        const [sum, matched] = scores.get(number) || [0, 0];
        scores.set(number, [sum + score, matched + 1]);
      }
    }
    const ranked = [...scores]
      .map(([number, [sum, matched]]) => [number, sum * (matched / terms.length) ** 2])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const marked = new Set(terms.flatMap((term) => [...term.keys()]));
    const found = ranked.filter((one) => one[1] > ranked[0][1] / 5).map((one) => one[0]);
    const hits = inDanger(typed) ? [help, ...found.filter((number) => number !== help)] : found;
    return {
      words: words.length,
      home: index.home,
      glossary: index.glossary,
      hits: hits.map((number) => ({ ...passages[number], excerpt: () => excerpt(passages[number].text, marked) })),
    };
  };

  /** The words that tell what is asked; all of them where none does. */
  function wanted(typed) {
    const all = wordsOf(typed);
    const telling = all.filter((it) => !common.has(it.word));
    const seen = new Set();
    return (telling.length ? telling : all).filter((it) => !seen.has(it.stem) && seen.add(it.stem)).slice(0, most);
  }

  /** Stems that stand for a word, each with its weight: itself, what it may be the start of, else what it is nearly. */
  function alternatives({ word, stem }) {
    const found = new Map();
    if (word.length > 2) {
      for (const [other, its] of stems) {
        if (other.startsWith(word)) raise(found, its, 0.6 * word.length / other.length);
      }
    }
    if (places.has(stem)) found.set(stem, 1);
    return found.size || isSynonym(stem) ? found : nearly(word);
  }

  function nearly(word) {
    let most = mistakes(word);
    let found = new Map();
    for (const [other, stem] of stems) {
      if (Math.abs(other.length - word.length) > most) continue;
      const changes = distance(word, other);
      if (!changes || changes > most) continue;
      if (changes < most) found = new Map();
      most = changes;
      raise(found, stem, 0.5);
    }
    return found;
  }

  /** How many letters must be put in, left out, changed or swapped to make one word the other. */
  function distance(a, b) {
    let before = [];
    let last = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1];
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      before = last;
      last = row;
    }
    return last[b.length];
  }

  function isSynonym(stem) {
    return synonyms.some(([phrase]) => phrase.some((it) => it.stem === stem));
  }

  function addSynonyms(words, terms) {
    for (const [phrase, meant] of synonyms) {
      const start = words.findIndex((_, i) => phrase.every((it, j) => words[i + j] && words[i + j].stem === it.stem));
      if (start < 0) continue;
      phrase.forEach((_, i) => meant.forEach((it) => raise(terms[start + i], it.stem, 0.9 / phrase.length)));
    }
  }

  /** Whether help has to stand first, whatever else was asked. */
  function inDanger(typed) {
    const said = wordsOf(typed);
    const means = (one, it) => one && (one.stem === it.stem || distance(one.word, it.word) <= mistakes(it.word));
    return help >= 0 && crisis.some((phrase) => said.some((_, i) => phrase.every((it, j) => means(said[i + j], it))));
  }

  /** How many letters of a word may be wrong. */
  function mistakes(word) {
    return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  }

  function scoresOf(term) {
    const best = new Map();
    for (const [stem, weight] of term) {
      for (const [number, times] of places.get(stem) || []) raise(best, number, weight * worth(times, passages[number].lengths));
    }
    const rarity = Math.log(1 + passages.length / best.size);
    return [...best].map(([number, score]) => [number, score * rarity]);
  }

  function worth([heading, title, text], lengths) {
    return (heading && inHeading / Math.sqrt(lengths[0]))
      + (title && inTitle / Math.sqrt(lengths[1]))
      + text * 2.2 / (text + 0.4 + 0.8 * lengths[2] / usual);
  }

  function raise(map, key, value) {
    map.set(key, Math.max(value, map.get(key) || 0));
  }

  /** The stretch of a text with the most of these words: parts in turns plain and marked. */
  function excerpt(text, marked) {
    const length = 180;
    const matches = wordsOf(text).filter((it) => marked.has(it.stem));
    let best = 0;
    let start = 0;
    matches.forEach((match, i) => {
      const inside = matches.slice(i).filter((it) => it.end < match.start + length);
      const kinds = new Set(inside.map((it) => it.stem)).size;
      if (kinds > best) {
        best = kinds;
        start = match.start;
      }
    });
    start = start < 60 ? 0 : text.lastIndexOf(' ', start - 40) + 1;
    const cut = start + length + 40 < text.length ? text.lastIndexOf(' ', start + length + 40) : text.length;
    const end = cut > start ? cut : text.length;
    const parts = [];
    let at = start;
    for (const match of matches.filter((it) => it.start >= start && it.end <= end)) {
      parts.push(text.slice(at, match.start), text.slice(match.start, match.end));
      at = match.end;
    }
    parts.push(text.slice(at, end) + (end < text.length ? ' …' : ''));
    if (start) parts[0] = '… ' + parts[0];
    return parts;
  }

  function wordsOf(text) {
    const all = [];
    const letters = /[\p{L}\p{N}\p{M}]+/gu;
    for (let match = letters.exec(text); match; match = letters.exec(text)) {
      const word = match[0].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      if (word) all.push({ word, stem: stemOf(word), start: match.index, end: letters.lastIndex });
    }
    return all;
  }

  /** A word without its English ending, so that "driving" and "drives" are found by "drive". */
  function stemOf(word) {
    if (word.length < 4) return word;
    const one = word.replace(/ies$/, 'y').replace(/([^isu])s$/, '$1');
    const bare = one.replace(/^(.*[aeiouy].*)(?:ing|ed)$/, '$1');
    return bare.length < 3 ? one : (bare === one ? one : bare.replace(/([bdgmnprt])\1$/, '$1')).replace(/(...)e$/, '$1');
  }
};
