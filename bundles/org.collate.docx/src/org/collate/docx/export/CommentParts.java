package org.collate.docx.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.collate.transfer.Markup.Answer;
import org.collate.transfer.Markup.Comment;
import org.collate.transfer.Markup.Writer;

/**
 * The comments of a document: each answer is one of its own, with a range of its own, since Word drops those without; who
 * answers whom, and what is settled, stands in a part beside them, by the id of a comment's last paragraph.
 */
final class CommentParts {

    private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static final String W16 = "http://schemas.microsoft.com/office/word/2016/wordml/cid";
    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final List<Said> all = new ArrayList<>();

    /**
     * A comment or an answer, as Word has it.
     *
     * @param id its id
     * @param root the index of the comment that it answers; its own for a comment
     */
    private record Said(int id, int root, Writer by, String text, boolean isResolved) {}

    /** Takes comments, and puts their ranges where their words are. */
    CommentParts(List<Comment> comments, WordRanges anchors, Tracks.Serial serial) {
        for (Comment comment : comments) {
            int root = all.size();
            add(new Said(serial.next(), root, comment.by(), comment.text(), comment.isResolved()), comment, anchors);
            for (Answer answer : comment.answers()) {
                add(new Said(serial.next(), root, answer.by(), answer.text(), comment.isResolved()), comment, anchors);
            }
        }
    }

    /** On its words; where these are nowhere, on what the element says; where that is nowhere, at the beginning. */
    private void add(Said said, Comment comment, WordRanges anchors) {
        String id = String.valueOf(said.id());
        WordRanges.Event start = xml -> xml.empty("w:commentRangeStart", "w:id", id);
        WordRanges.Event end = xml -> xml.empty("w:commentRangeEnd", "w:id", id)
                .begin("w:r")
                .empty("w:commentReference", "w:id", id)
                .end();
        boolean isPlaced =
                comment.isOnWords() && anchors.around(comment.element(), comment.from(), comment.to(), start, end)
                        || anchors.around(comment.element(), start, end)
                        || anchors.atBegin(start, end);
        if (isPlaced) {
            all.add(said);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The id of a comment's last paragraph: above 0 and below 2³¹, and no other's. */
    private static String paragraph(int index, int line) {
        return String.format("%08X", 0x10000000 + index * 0x1000 + line + 1);
    }

    private static String last(int index, Said said) {
        return paragraph(index, (int) said.text().lines().count() - 1);
    }

    /** What is said. */
    byte[] comments() {
        Xml xml = new Xml()
                .begin(
                        "w:comments",
                        "xmlns:w",
                        Xml.W,
                        "xmlns:mc",
                        MC,
                        "xmlns:w14",
                        W14,
                        "xmlns:w16du",
                        Tracks.W16DU,
                        "mc:Ignorable",
                        "w14 w16du");
        for (int i = 0; i < all.size(); i++) {
            Said said = all.get(i);
            List<String> attributes = new ArrayList<>(List.of("w:id", String.valueOf(said.id())));
            attributes.addAll(Tracks.written(said.by()));
            attributes.addAll(List.of("w:initials", initials(said.by().name())));
            xml.begin("w:comment", attributes.toArray(String[]::new));
            List<String> lines = said.text().lines().toList();
            for (int line = 0; line < lines.size(); line++) {
                xml.begin("w:p", "w14:paraId", paragraph(i, line)).begin("w:pPr");
                xml.value("w:pStyle", StylesPart.COMMENT).end().begin("w:r");
                xml.begin("w:rPr").empty("w:rFonts", "w:hint", "eastAsia").end();
                xml.begin("w:t", "xml:space", "preserve").text(lines.get(line)).end();
                xml.end().end();
            }
            xml.end();
        }
        return xml.end().bytes();
    }

    private static String initials(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** Who answers whom, and what is settled: the answers with their comment, which is the whole of the thread. */
    byte[] extended() {
        Xml xml = new Xml().begin("w15:commentsEx", "xmlns:w15", W15, "xmlns:mc", MC, "mc:Ignorable", "w15");
        for (int i = 0; i < all.size(); i++) {
            Said said = all.get(i);
            Stream<String> parent = said.root() == i
                    ? Stream.of()
                    : Stream.of("w15:paraIdParent", last(said.root(), all.get(said.root())));
            Stream<String> own = Stream.of("w15:paraId", last(i, said));
            Stream<String> done = Stream.of("w15:done", said.isResolved() ? "1" : "0");
            xml.empty(
                    "w15:commentEx",
                    Stream.of(own, parent, done).flatMap(each -> each).toArray(String[]::new));
        }
        return xml.end().bytes();
    }

    /** Ids that last longer than those of paragraphs, for whoever edits together. */
    byte[] ids() {
        Xml xml = new Xml().begin("w16cid:commentsIds", "xmlns:w16cid", W16, "xmlns:mc", MC, "mc:Ignorable", "w16cid");
        for (int i = 0; i < all.size(); i++) {
            String id = String.format("%08X", 0x20000000 + i + 1);
            xml.empty("w16cid:commentId", "w16cid:paraId", last(i, all.get(i)), "w16cid:durableId", id);
        }
        return xml.end().bytes();
    }

    /** Those who said something, by whose names programs show them. */
    byte[] people() {
        Xml xml = new Xml().begin("w15:people", "xmlns:w15", W15, "xmlns:mc", MC, "mc:Ignorable", "w15");
        all.stream().map(each -> each.by().name()).distinct().forEach(name -> {
            xml.begin("w15:person", "w15:author", name);
            xml.empty("w15:presenceInfo", "w15:providerId", "None", "w15:userId", name)
                    .end();
        });
        return xml.end().bytes();
    }
}
