package org.collate.docx.export;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.layout.Mark;
import org.collate.transfer.Markup.Changes;
import org.collate.transfer.Markup.Writer;

/** Writes revisions as WordprocessingML has them: who, when, and an id that nothing else in the package has. */
final class Tracks {

    static final String W16DU = "http://schemas.microsoft.com/office/word/2023/wordml/word16du";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'");

    private final Xml xml;
    private final Optional<Changes> changes;
    private final Serial serial;
    private final boolean areShown;

    /** @param areShown whether revisions are written at all; else the letters show them */
    Tracks(Xml xml, Optional<Changes> changes, Serial serial, boolean areShown) {
        this.xml = xml;
        this.changes = changes;
        this.serial = serial;
        this.areShown = areShown;
    }

    boolean areShown() {
        return areShown;
    }

    /** Counts the ids of a package: of bookmarks, revisions and comments. */
    static final class Serial {

        private int next;

        int next() {
            return next++;
        }
    }

    /** The name of the element for a mark. */
    private static String name(Mark mark) {
        return switch (mark.fate()) {
            case STAYS -> throw new IllegalArgumentException("stays");
            case COMES -> "w:ins";
            case GOES -> "w:del";
            case ARRIVES -> "w:moveTo";
            case LEAVES -> "w:moveFrom";
        };
    }

    /** Begins what holds marked runs. */
    void begin(Mark mark) {
        xml.begin(name(mark), attributes(mark.version(), List.of()));
    }

    /** Says of a paragraph's end or of a row what became of it. */
    void point(Mark mark) {
        xml.empty(name(mark), attributes(mark.version(), List.of()));
    }

    /** Begins what holds the properties of before. */
    void beginChange(String name, String version) {
        xml.begin(name, attributes(version, List.of()));
    }

    /** Where what moved begins; its end has the id that this gives. */
    int beginRange(Mark mark) {
        int id = serial.next();
        xml.empty(name(mark) + "RangeStart", attributes(mark.version(), id, List.of("w:name", "move" + mark.move())));
        return id;
    }

    void endRange(Mark mark, int id) {
        xml.empty(name(mark) + "RangeEnd", "w:id", String.valueOf(id));
    }

    private String[] attributes(String version, List<String> more) {
        return attributes(version, serial.next(), more);
    }

    private String[] attributes(String version, int id, List<String> more) {
        List<String> attributes = new ArrayList<>(List.of("w:id", String.valueOf(id)));
        attributes.addAll(written(changes.orElseThrow().writer(version)));
        attributes.addAll(more);
        return attributes.toArray(new String[0]);
    }

    /** Who wrote something and when: by the writer's clock, which Word shows as it stands, and in the time of the world. */
    static List<String> written(Writer writer) {
        return List.of(
                "w:author",
                writer.name(),
                "w:date",
                writer.time().format(TIME),
                "w16du:dateUtc",
                writer.time().withOffsetSameInstant(ZoneOffset.UTC).format(TIME));
    }
}
