package org.collate.internal.ui.transfer;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.collate.git.SpaceException;
import org.collate.git.Version;
import org.collate.git.review.HandOvers;
import org.collate.git.review.HandOvers.HandedOver;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.operations.Place;

/**
 * A version that the changes in an export can be counted from.
 *
 * @param word how commands name it
 * @param shown what a person calls it
 */
public record SinceChoice(String word, String shown) {

    private static final String ACCEPTED = "accepted";

    /** Who looks further back types the version. */
    private static final int MOST = 100;

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** The accepted text, which every report has. */
    static SinceChoice accepted() {
        return new SinceChoice(ACCEPTED, text().get("since.accepted"));
    }

    /** The choices of a report: the accepted text, the rounds, and the versions, the newest of each first. */
    static List<SinceChoice> of(Place place) throws SpaceException {
        if (!(place instanceof Place.OfVariant at) || at.variant().isTemplate()) {
            return List.of();
        }
        try (Space space = Space.open(at.space())) {
            List<SinceChoice> all = new ArrayList<>(List.of(accepted()));
            Versions versions = new Versions(space);
            for (HandedOver each : new HandOvers(space).all(at.variant())) {
                String when =
                        WHEN.format(versions.version(each.version()).author().time());
                String word = "round-" + each.round();
                all.add(new SinceChoice(word, text().get("since.round", String.valueOf(each.round()), when)));
            }
            versions.log(at.variant()).stream()
                    .filter(version -> !version.id().equals(at.version()))
                    .limit(MOST)
                    .map(SinceChoice::of)
                    .forEach(all::add);
            return all;
        }
    }

    private static SinceChoice of(Version version) {
        String when = WHEN.format(version.author().time());
        String name = version.author().person().name();
        String shown = text().get("since.version", when, name, version.subject());
        return new SinceChoice(version.id().abbreviated(), shown);
    }

    private static Messages text() {
        return Messages.of(SinceChoice.class);
    }
}
