package org.collate.internal.ui.news;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.collate.operations.Place;

/**
 * A row of the notices.
 *
 * @param when when it was, by the clock of who did it; empty for what is so now
 * @param who the name of who did it
 * @param report what a person calls the report
 * @param what what was done
 * @param words what was said
 * @param draft the draft as it stands
 * @param element the id of the element that it is about; empty where it is about the whole
 */
record NewsRow(
        Optional<OffsetDateTime> when,
        String who,
        String report,
        String what,
        String words,
        Place.OfVariant draft,
        Optional<String> element) {}
