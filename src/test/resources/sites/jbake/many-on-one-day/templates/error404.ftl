not found ${content.type} ${(numberOfPages!-1)}
