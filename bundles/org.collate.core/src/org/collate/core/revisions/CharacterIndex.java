package org.collate.core.revisions;

import java.util.Arrays;
import java.util.List;
import org.collate.core.authors.Run;

/** The characters of a text, each with the run that it is in; found at once, however long the text is. */
final class CharacterIndex {

    private final List<Run> runs;
    /** Of each character the index of its run, and of each run where it begins; one more for the end. */
    private final int[] indexes;

    private final int[] starts;

    CharacterIndex(List<Run> runs) {
        this.runs = runs;
        this.starts = new int[runs.size() + 1];
        for (int i = 0; i < runs.size(); i++) {
            starts[i + 1] = starts[i] + runs.get(i).length();
        }
        this.indexes = new int[starts[runs.size()]];
        for (int i = 0; i < runs.size(); i++) {
            Arrays.fill(indexes, starts[i], starts[i + 1], i);
        }
    }

    /** The run that a character is in. */
    Run run(int index) {
        return runs.get(indexes[index]);
    }

    /** Some characters of one run, as they came. */
    Run part(int from, int end) {
        Run run = run(from);
        return new Run(run.home(), run.version(), run.start() + from - starts[indexes[from]], end - from);
    }

    /** Whether a character is in one run with the one before it. */
    boolean goesOn(int index) {
        return index > 0 && indexes[index] == indexes[index - 1];
    }

    /** Where the run of a character ends in the text. */
    int end(int index) {
        return starts[indexes[index] + 1];
    }
}
