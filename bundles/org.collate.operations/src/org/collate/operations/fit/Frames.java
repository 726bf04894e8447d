package org.collate.operations.fit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.collate.operations.BuiltInTemplates;

/**
 * The aspects of each year. They are read from the yearly templates as text, since to load all of these as models would
 * cost a start more than all the rules.
 */
final class Frames {

    private static final String YEARLY = "annual-";
    private static final Pattern ASPECT =
            Pattern.compile("xsi:type=\"report:Aspect\"[^>]*?heading=\"([^\"]*)\"", Pattern.DOTALL);

    private Frames() {}

    /**
     * The aspects of one year.
     *
     * @param year the year, as it stands in the names of templates
     */
    record Frame(String year, List<Grams> aspects) {}

    private static final class Read {

        static final List<Frame> FRAMES = BuiltInTemplates.names().stream()
                .filter(name -> name.startsWith(YEARLY))
                .map(name -> new Frame(name.substring(YEARLY.length()), aspects(BuiltInTemplates.text(name))))
                .toList();
    }

    /** All of them, the newest first. */
    static List<Frame> all() {
        return Read.FRAMES;
    }

    private static List<Grams> aspects(String template) {
        return ASPECT.matcher(template)
                .results()
                .map((MatchResult aspect) -> Grams.of(aspect.group(1)))
                .toList();
    }
}
