package org.collate.operations.returned;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.model.report.Report;

/**
 * A version that a copy becomes.
 *
 * @param report the text after it; only to be read
 * @param person who wrote it; empty: whoever the import names
 * @param time when; empty: now
 * @param tracked whether marks in the file say what it changed
 */
public record Step(Report report, Optional<Person> person, Optional<OffsetDateTime> time, boolean tracked) {}
