package org.collate.operations.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.review.HandOvers;
import org.collate.git.review.HandOvers.HandedOver;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.operations.Place;

/** What the file of an export is called where nobody says otherwise: the report, the round that it is of, and the day. */
public final class ExportName {

    private final Messages text = Messages.of(ExportName.class);
    private final String report;
    private final LocalDate today;

    /**
     * Names files of one report.
     *
     * @param report what a person calls it
     * @param today the day on which it is exported
     */
    public ExportName(String report, LocalDate today) {
        this.report = report;
        this.today = today;
    }

    /**
     * The name of a file for what lies at a place, without extension.
     *
     * @param isUnsaved whether words are exported that are in no version
     * @throws SpaceException where the variant cannot be read
     */
    public String of(Place place, boolean isUnsaved) throws SpaceException {
        return switch (place) {
            case Place.OfFile file -> named(report.replaceAll("\\.[A-Za-z]{1,8}$", ""), today.toString());
            case Place.OfVariant at -> {
                try (Space space = Space.open(at.space())) {
                    yield of(at, space, isUnsaved);
                }
            }
        };
    }

    private String of(Place.OfVariant at, Space space, boolean isUnsaved) throws SpaceException {
        Optional<HandedOver> last = new HandOvers(space).last(at.variant());
        boolean isHandedOver = !isUnsaved
                && last.filter(each -> each.version().equals(at.version())).isPresent();
        if (isHandedOver) {
            return named(report, round(last.get()), today.toString());
        }
        if (!at.isDraft()) {
            LocalDate day = new Versions(space)
                    .version(at.version())
                    .author()
                    .time()
                    .atZoneSameInstant(ZoneId.systemDefault())
                    .toLocalDate();
            return named(report, text.get("export.version", day.toString()));
        }
        return last.isPresent()
                ? named(report, text.get("export.after", round(last.get())), today.toString())
                : named(report, text.get("export.draft"), today.toString());
    }

    private String round(HandedOver last) {
        return text.get("export.round", String.valueOf(last.round()));
    }

    /** Parts as one name that every file system takes. */
    private static String named(String... parts) {
        return String.join("-", parts).replaceAll("[\\\\/:*?\"<>|›\\s-]+", "-");
    }
}
