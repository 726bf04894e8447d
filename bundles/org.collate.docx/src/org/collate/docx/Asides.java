package org.collate.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.docx.parts.XmlCursor;
import org.collate.transfer.marks.LeftOut;
import org.collate.transfer.marks.StoryKind;

/** What stands in a document and does not become its text, and which of its letters were read at all. */
final class Asides {

    /** Something that is being read. */
    static final class Aside {
        private final StoryKind story;
        private final String what;
        private final boolean asked;
        private final String author;
        private final StringBuilder words = new StringBuilder();
        private final Optional<Draft> draft;

        private Aside(StoryKind story, String what, String author, boolean asked, Optional<Draft> draft) {
            this.story = story;
            this.what = what;
            this.author = author;
            this.asked = asked;
            this.draft = draft;
        }

        void append(String more) {
            words.append(more);
        }

        boolean isEmpty() {
            return words.toString().isBlank();
        }

        String words() {
            return words.toString();
        }

        boolean is(String kind, Draft at) {
            return what.equals(kind) && draft.filter(own -> own == at).isPresent();
        }
    }

    /** A letter's place in the file, and the paragraph that has it; places ascend in each part. */
    private record Read(String part, int ordinal, Draft draft) {}

    private final List<Aside> all = new ArrayList<>();
    private final List<Read> read = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /** Something that the text never led to, behind a paragraph. */
    void add(StoryKind story, String what, String words, Optional<Draft> draft) {
        Aside aside = new Aside(story, what, "", false, draft);
        aside.append(words);
        all.add(aside);
    }

    /** Something that is not text. */
    Aside begin(StoryKind story, String what, String author, boolean asked, Draft draft) {
        Aside aside = new Aside(story, what, author, asked, Optional.of(draft));
        all.add(aside);
        return aside;
    }

    /** Something with all its words. */
    void add(StoryKind story, String what, String words, String author, boolean asked, Draft draft) {
        Aside last = all.isEmpty() ? null : all.getLast();
        // Programs cut what a person marked once into several runs.
        if (last != null && last.is(what, draft) && last.author.equals(author)) {
            last.append(words);
        } else {
            begin(story, what, author, asked, draft).append(words);
        }
    }

    /** The element that the cursor stands on holds letters, which were read for a paragraph. */
    void read(XmlCursor xml, Draft draft) {
        if (known.add(xml.part() + "#" + xml.ordinal())) {
            read.add(new Read(xml.part(), xml.ordinal(), draft));
        }
    }

    /** Whether the letters of the element that the cursor stands on were read. */
    boolean isRead(XmlCursor xml) {
        return known.contains(xml.part() + "#" + xml.ordinal());
    }

    /** The paragraph whose letters were read last before a place of a part. */
    Optional<Draft> before(String part, int ordinal) {
        Draft found = null;
        for (Read each : read) {
            if (each.part().equals(part) && each.ordinal() < ordinal) {
                found = each.draft();
            }
        }
        return Optional.ofNullable(found);
    }

    /** What was left out, in the order in which it was met. */
    List<LeftOut> list() {
        return all.stream()
                .filter(each -> !each.isEmpty() || each.story == StoryKind.PICTURES)
                .map(each -> new LeftOut(
                        each.story,
                        each.what,
                        each.words.toString(),
                        each.author,
                        each.draft.map(Draft::line).orElse(0),
                        each.draft.map(draft -> MarkLog.place(draft.text())).orElse(""),
                        each.asked))
                .toList();
    }
}
