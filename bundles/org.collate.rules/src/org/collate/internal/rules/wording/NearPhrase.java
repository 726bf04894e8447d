package org.collate.internal.rules.wording;

/** Finds where a long phrase ends that is written with a few characters wrong, left out or put in. */
final class NearPhrase {

    private NearPhrase() {}

    /**
     * A stretch that is nearly a phrase.
     *
     * @param end where it ends
     * @param faults how many characters must be changed, put in or taken out; 0 for the phrase itself
     */
    record Near(int end, int faults) {}

    /** The stretch from a place on that is most like a phrase; of equals the one whose length is most like the phrase's. */
    static Near from(String text, int start, String phrase) {
        int longest = Math.min(text.length() - start, 2 * phrase.length());
        int[] faults = new int[phrase.length() + 1];
        for (int i = 0; i <= phrase.length(); i++) {
            faults[i] = i;
        }
        Near best = new Near(start, phrase.length());
        for (int length = 1; length <= longest; length++) {
            char c = text.charAt(start + length - 1);
            int diagonal = faults[0];
            faults[0] = length;
            for (int i = 1; i <= phrase.length(); i++) {
                int changed = diagonal + (phrase.charAt(i - 1) == c ? 0 : 1);
                diagonal = faults[i];
                faults[i] = Math.min(changed, 1 + Math.min(faults[i], faults[i - 1]));
            }
            if (faults[phrase.length()] < best.faults()) {
                best = new Near(start + length, faults[phrase.length()]);
            }
        }
        return best;
    }
}
