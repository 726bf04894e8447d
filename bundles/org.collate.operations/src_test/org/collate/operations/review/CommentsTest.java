package org.collate.operations.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.InputException;
import org.collate.operations.review.Comments.Passage;
import org.collate.operations.review.PlacedComment.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments on words that somebody selected. */
class CommentsTest {

    private static final Variant LEADER = new Variant("2026", "zhang-san");
    private static final Signature BY = Signature.now(new Person("审核人", ""));
    private static final String WORDS = "学了三次，写了三次，改了三次。";

    @TempDir
    Path folder;

    private Space space;
    private String element;

    @BeforeEach
    void write() throws Exception {
        space = Space.init(folder.resolve("班子"), BY);
        new Meetings(space).add("2026", BuiltInTemplates.find("annual").orElseThrow(), BY);
        new Variants(space).add("2026", List.of("zhang-san=张三"), BY);
        Report report = draft();
        Narrative added = ReportFactory.eINSTANCE.createNarrative();
        element = Ids.derived().next("written");
        added.setId(element);
        added.getLines().add(WORDS);
        report.getContents().addFirst(added);
        commit(report);
    }

    @AfterEach
    void close() {
        space.close();
    }

    @Test
    void ofWordsThatAreThereSeveralTimesItIsTheOnesThatWereSelected() throws Exception {
        int second = WORDS.indexOf("三次", WORDS.indexOf("三次") + 1);
        add(new Passage(element, second, "三次"));
        PlacedComment placed = comments().list().getFirst();
        assertEquals(List.of(second, second + 2), List.of(placed.start(), placed.end()));
    }

    @Test
    void wordsThatWereMovedByOthersInTheMeantimeAreFoundWhereThereIsNoDoubt() throws Exception {
        rewrite("今年" + WORDS);
        add(new Passage(element, WORDS.indexOf("改了"), "改了"));
        PlacedComment placed = comments().list().getFirst();
        assertEquals(("今年" + WORDS).indexOf("改了"), placed.start());
        assertThrows(InputException.class, () -> add(new Passage(element, 3, "三次")));
        assertThrows(InputException.class, () -> add(new Passage(element, 0, "没有")));
        assertThrows(InputException.class, () -> add(new Passage(Ids.derived().next("none"), 0, "")));
    }

    @Test
    void theyAreShownWhereTheirWordsAreInWhatIsWrittenAtTheMoment() throws Exception {
        add(new Passage(element, WORDS.indexOf("写了"), "写了三次"));
        Report written = draft();
        lines(written).set(0, "今年" + WORDS);
        assertEquals(WORDS.indexOf("写了") + 2, comments().on(written).getFirst().start());
        lines(written).set(0, "没有别的了。");
        assertEquals(State.GONE, comments().on(written).getFirst().state());
        assertEquals(State.PLACED, comments().list().getFirst().state());
    }

    private void add(Passage on) throws InputException, SpaceException {
        comments().add(on, "请核对。", BY);
    }

    private Comments comments() {
        return new Comments(space, LEADER);
    }

    private Report draft() throws SpaceException {
        return new Versions(space)
                .report(LEADER, new Versions(space).draft(LEADER).id());
    }

    private static List<String> lines(Report report) {
        return ((Narrative) report.getContents().getFirst()).getLines();
    }

    private void rewrite(String words) throws SpaceException {
        Report report = draft();
        lines(report).set(0, words);
        commit(report);
    }

    private void commit(Report report) throws SpaceException {
        new Versions(space).commit(LEADER, report, new Versions.Note(Optional.empty(), BY, BY, "写"));
    }
}
