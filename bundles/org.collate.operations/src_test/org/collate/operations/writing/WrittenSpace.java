package org.collate.operations.writing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Manuscript;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.TextElement;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.Importers;
import org.collate.operations.Place;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A space with one leader's draft of two lines, and what writes in it. */
final class WrittenSpace {

    static final Variant LEADER = new Variant("2025", "zhang-san");
    static final String FIRST = "学习不够深入，联系实际不紧。";
    static final String SECOND = "会前准备充分。";

    final Path folder;
    final List<String> faults = new ArrayList<>();
    private final List<DraftKeeper> opened = new ArrayList<>();

    WrittenSpace(Path folder) throws Exception {
        this.folder = folder;
        try (Space space = Space.init(folder, by("林可"))) {
            new Meetings(space).add("2025", BuiltInTemplates.find("annual").orElseThrow(), by("林可"));
            new Variants(space).add("2025", List.of("zhang-san=张三"), by("林可"));
            Report report = draft(space);
            Ids fresh = Ids.seeded(7);
            report.getContents().addFirst(narrative(fresh, SECOND));
            report.getContents().addFirst(narrative(fresh, FIRST));
            commit(space, report);
        }
    }

    private static Narrative narrative(Ids ids, String line) {
        Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
        narrative.setId(ids.next(line));
        narrative.getLines().add(line);
        return narrative;
    }

    Place.OfVariant place() throws Exception {
        try (Space space = Space.open(folder)) {
            return new Variants(space)
                    .list("2025").stream()
                            .filter(state -> state.variant().equals(LEADER))
                            .map(state -> Place.OfVariant.draft(folder, state))
                            .findFirst()
                            .orElseThrow();
        }
    }

    Loaded load(Place place) throws Exception {
        Loaded loaded = new Loading(new Importers(List.of()), (sentence, cause) -> faults.add(sentence))
                .load(place, new NullProgressMonitor());
        loaded.keeper().ifPresent(opened::add);
        return loaded;
    }

    /** Opens the draft for writing. */
    Loaded load() throws Exception {
        return load(place());
    }

    /** Lets go of a draft, and waits for it. */
    static void close(DraftKeeper keeper) {
        keeper.close(() -> {});
        keeper.awaitClosed();
    }

    void closeAll() {
        opened.forEach(WrittenSpace::close);
    }

    /** Writes words behind those that an element begins with, as a key does. */
    static void write(Manuscript manuscript, String beginning, String words) {
        int at = manuscript.text().indexOf(beginning) + beginning.length();
        if (!(manuscript.replace(at, 0, words) instanceof Answer.Done)) {
            throw new IllegalStateException(words + " cannot be written");
        }
    }

    /** The manuscript of a draft, whose edits are kept. */
    static Manuscript manuscript(Loaded loaded) {
        Manuscript manuscript = Manuscript.of(loaded.report(), loaded.fixed()::contains);
        manuscript.whenEdited(loaded.keeper().orElseThrow()::edited);
        return manuscript;
    }

    static TextElement element(Report report, String beginning) {
        return Reports.elements(report)
                .filter(TextElement.class::isInstance)
                .map(TextElement.class::cast)
                .filter(each ->
                        !each.getLines().isEmpty() && each.getLines().getFirst().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /** A version by somebody else, with words behind those that an element begins with. */
    VersionId commitElsewhere(String beginning, String words) throws Exception {
        try (Space space = Space.open(folder)) {
            Report report = draft(space);
            TextElement element = element(report, beginning);
            element.getLines().set(0, element.getLines().getFirst().replace(beginning, beginning + words));
            return commit(space, report);
        }
    }

    private static VersionId commit(Space space, Report report) throws Exception {
        Versions.Note note = new Versions.Note(Optional.empty(), by("别人"), by("别人"), "别处");
        return new Versions(space).commit(LEADER, report, note).version().id();
    }

    Report draft() throws Exception {
        try (Space space = Space.open(folder)) {
            return draft(space);
        }
    }

    private static Report draft(Space space) throws Exception {
        Versions versions = new Versions(space);
        return versions.report(LEADER, versions.draft(LEADER).id());
    }

    Path journal() {
        return folder.resolve("collate/journal/2025/zhang-san");
    }

    static Signature by(String name) {
        return Signature.now(new Person(name, ""));
    }
}
