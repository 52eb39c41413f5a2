package org.treatmentguide.checks.words;

/** How long the sentences and the words of a text are, and so how hard it is to read. */
public record Reading(int sentences, int words, int syllables) {

    static final Reading NOTHING = new Reading(0, 0, 0);

    Reading and(Reading other) {
        return new Reading(
                sentences + other.sentences, words + other.words, syllables + other.syllables);
    }

    /**
     * The Flesch-Kincaid grade: the school year in the US whose pupils can read it, to one place;
     * no less than 0.
     */
    public double grade() {
        if (words == 0) {
            return 0;
        }
        double grade = 0.39 * wordsInSentence() + 11.8 * syllables / words - 15.59;
        return Math.max(0, tenths(grade));
    }

    /** On average, to one place. */
    public double wordsPerSentence() {
        return words == 0 ? 0 : tenths(wordsInSentence());
    }

    private double wordsInSentence() {
        return (double) words / sentences;
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
