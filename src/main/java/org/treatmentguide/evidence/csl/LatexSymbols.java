package org.treatmentguide.evidence.csl;

import java.util.HashMap;
import java.util.Map;

/** Letters and signs by their names in LaTeX. */
final class LatexSymbols {

    private static final String PAIRS =
            "alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ"
                    + " mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ phi φ chi χ psi ψ omega ω Gamma Γ Delta"
                    + " Δ Theta Θ Lambda Λ Sigma Σ Phi Φ Psi Ψ Omega Ω ss ß ae æ AE Æ oe œ OE Œ o ø O Ø"
                    + " aa å AA Å l ł L Ł i ı j ȷ dh ð th þ times × pm ± leq ≤ le ≤ geq ≥ ge ≥ approx ≈"
                    + " neq ≠ ne ≠ sim ∼ cdot · circ ° degree ° dots … ldots … textendash – textemdash —"
                    + " textquoteright ’ textquoteleft ‘ textregistered ® texttrademark ™ copyright © S"
                    + " § pounds £ euro € infty ∞ rightarrow → to →";

    private static final Map<String, String> SYMBOLS = symbols();

    private LatexSymbols() {}

    /** The sign, or the bare word where we know none. */
    static String of(String name) {
        return SYMBOLS.getOrDefault(name, name);
    }

    private static Map<String, String> symbols() {
        var words = PAIRS.split(" ");
        var symbols = new HashMap<String, String>();
        for (var i = 0; i < words.length; i += 2) {
            symbols.put(words[i], words[i + 1]);
        }
        return Map.copyOf(symbols);
    }
}
