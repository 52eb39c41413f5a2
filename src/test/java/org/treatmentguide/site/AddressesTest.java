package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, sections/a.html, sections/a.html",
        "sections/a.html, sections/b.html, b.html",
        "sections/a.html, index.html, ../index.html",
        "a/b/c.html, a/d/e.html, ../d/e.html",
        "a/b.html, a/b.html#x, '#x'",
        "a/b.html#q, a/b.html#x, '#x'",
        "a/b.html, a/b.html, b.html",
        "a/b.html, a/ü ?.html#ä, %C3%BC%20%3F.html#%C3%A4",
        "a.html, b:c.html, b%3Ac.html",
    })
    void linksAreRelativeAndEncoded(String from, String to, String link) {
        assertThat(Addresses.relative(from, to)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({"index.html, ''", "a/b.html, ../", "a/b/c.html#x/y, ../../"})
    void theWayToTheRoot(String address, String way) {
        assertThat(Addresses.rootpath(address)).isEqualTo(way);
    }
}
