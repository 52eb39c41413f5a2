// What is alike on every page: the links of the header with their words, and the way to help.
() => [all('body > header a, header nav a').map((a) => words(a.textContent)).join(' | ')]
