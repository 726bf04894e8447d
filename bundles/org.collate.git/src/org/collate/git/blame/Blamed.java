package org.collate.git.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Run;
import org.collate.git.Origin;
import org.collate.git.VersionId;
import org.collate.model.report.Report;

/**
 * A version of a report with who wrote what in it.
 *
 * @param version the version
 * @param report its text
 * @param authorship who wrote what, by the digits of versions
 * @param origins the versions that the authorship names, by their digits
 */
public record Blamed(VersionId version, Report report, Authorship authorship, Map<String, Origin> origins) {

    /** Takes a copy of the origins. */
    public Blamed {
        origins = Map.copyOf(origins);
    }

    /**
     * The words of one feature of an element.
     *
     * @param element the id of the element
     * @param feature lines, heading, title or byline
     * @param words the words, with one line break between lines
     * @param stretches who wrote them; together they cover the words
     */
    public record Text(String element, String feature, String words, List<Stretch> stretches) {}

    /**
     * Characters {@code [start, end)} of some words, in UTF-16 units, that came from one version.
     *
     * @param origin the version
     */
    public record Stretch(int start, int end, Origin origin) {}

    /** All words of the report, in document order. */
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (String element : authorship.elements()) {
            authorship
                    .words(element)
                    .forEach((feature, words) ->
                            texts.add(new Text(element, feature, words, stretches(element, feature))));
        }
        return texts;
    }

    private List<Stretch> stretches(String element, String feature) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (Run run : authorship.runs(element, feature)) {
            int end = start + run.length();
            Origin origin = origins.get(run.version());
            Stretch last = stretches.isEmpty() ? null : stretches.getLast();
            if (last != null && last.origin().equals(origin)) {
                stretches.set(stretches.size() - 1, new Stretch(last.start(), end, origin));
            } else {
                stretches.add(new Stretch(start, end, origin));
            }
            start = end;
        }
        return stretches;
    }
}
