package org.collate.docx;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.collate.docx.Looks.OfParagraph;
import org.collate.docx.Looks.OfRun;
import org.collate.docx.parts.XmlCursor;
import org.collate.transfer.ImportException;
import org.collate.transfer.ParagraphStyle;

/**
 * The styles of a document, with what they inherit. Styles are known by their names, which Word, WPS and LibreOffice
 * keep, and not by their ids, which LibreOffice writes anew.
 */
final class Styles {

    private static final int CHAIN = 64;
    private static final Pattern HEADING = Pattern.compile("(heading|标题|標題) ?[1-9]");

    private final Map<String, Style> byId = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private String defaultParagraph = "";
    private OfParagraph documentParagraph = OfParagraph.NONE;
    private OfRun documentRun = OfRun.NONE;

    /** What a style makes of a paragraph, as far as its name tells. */
    private enum Kind {
        NONE,
        TITLE,
        SUBTITLE,
        SIGNATURE,
        DATE,
        HEADING
    }

    /**
     * One style.
     *
     * @param listOwner the id of the style in the chain that names the list
     */
    private record Style(String id, String basedOn, Kind kind, OfParagraph paragraph, OfRun run, String listOwner) {

        static final Style NONE = new Style("", "", Kind.NONE, OfParagraph.NONE, OfRun.NONE, "");

        Style or(Style base) {
            return new Style(
                    id,
                    basedOn,
                    kind == Kind.NONE ? base.kind : kind,
                    paragraph.or(base.paragraph),
                    run.or(base.run),
                    paragraph.numId() == Looks.UNSET ? base.listOwner : listOwner);
        }
    }

    /** The styles of a document; a document may have none. */
    static Styles read(Optional<XmlCursor> part) throws ImportException {
        Styles styles = new Styles();
        if (part.isPresent()) {
            XmlCursor xml = part.get();
            xml.root();
            xml.children(name -> {
                switch (name) {
                    case "w:style" -> styles.readStyle(xml);
                    case "w:docDefaults" -> styles.readDefaults(xml);
                    default -> {
                        // Latent styles are not used by any paragraph.
                    }
                }
            });
        }
        return styles;
    }

    /** All that holds for a paragraph: its own looks, then its style's, then the document's. */
    OfParagraph paragraph(OfParagraph own) {
        return own.or(of(own).paragraph()).or(documentParagraph);
    }

    /** The id of the style that puts this paragraph into a list; empty where the paragraph itself does it. */
    String listOwner(OfParagraph own) {
        return own.numId() == Looks.UNSET ? of(own).listOwner() : "";
    }

    /** The list that a style names, such as a list style; {@link Looks#UNSET} for none. */
    int listOf(String styleId) {
        return resolve(styleId).paragraph().numId();
    }

    /** What the looks say of structure. */
    ParagraphStyle style(OfParagraph own) {
        OfParagraph all = paragraph(own);
        Kind kind = of(own).kind();
        boolean outlined = all.outline() >= 0 && all.outline() < 9;
        boolean running = all.outline() == 9;
        if (kind == Kind.TITLE) {
            return ParagraphStyle.TITLE;
        }
        if (outlined || kind == Kind.HEADING && !running) {
            return ParagraphStyle.HEADING;
        }
        if (kind == Kind.SIGNATURE || kind == Kind.DATE) {
            return kind == Kind.DATE ? ParagraphStyle.DATE : ParagraphStyle.SIGNATURE;
        }
        if (kind == Kind.SUBTITLE) {
            return ParagraphStyle.CENTRED;
        }
        return switch (all.alignment()) {
            case "center" -> ParagraphStyle.CENTRED;
            case "right", "end" -> ParagraphStyle.RIGHT;
            default -> ParagraphStyle.BODY;
        };
    }

    /** Whether a run is bold. */
    boolean bold(OfParagraph paragraph, OfRun run) {
        return toggled(
                run.bold(),
                documentRun.bold(),
                of(paragraph).run().bold(),
                resolve(run.style()).run().bold());
    }

    /** Whether a run is hidden. */
    boolean hidden(OfParagraph paragraph, OfRun run) {
        return toggled(
                run.hidden(),
                documentRun.hidden(),
                of(paragraph).run().hidden(),
                resolve(run.style()).run().hidden());
    }

    /** Whether a line goes through a run. */
    boolean struck(OfParagraph paragraph, OfRun run) {
        return toggled(
                run.struck(),
                documentRun.struck(),
                of(paragraph).run().struck(),
                resolve(run.style()).run().struck());
    }

    /** Said of the run itself it holds; said by styles of both kinds it cancels out; the document's own cannot. */
    private static boolean toggled(Toggle own, Toggle document, Toggle paragraphStyle, Toggle characterStyle) {
        if (own != Toggle.UNSET) {
            return own.isOn();
        }
        return document.isOn() || paragraphStyle.isOn() != characterStyle.isOn();
    }

    private Style of(OfParagraph own) {
        Style named = own.style().isEmpty() ? Style.NONE : resolve(own.style());
        return named == Style.NONE ? resolve(defaultParagraph) : named;
    }

    private Style resolve(String id) {
        if (id.isEmpty() || !byId.containsKey(id)) {
            return Style.NONE;
        }
        Style known = resolved.get(id);
        if (known == null) {
            // A chain that bites its own tail ends where it does so.
            SequencedSet<String> chain = new LinkedHashSet<>();
            String next = id;
            while (byId.containsKey(next) && chain.size() < CHAIN && chain.add(next)) {
                next = byId.get(next).basedOn();
            }
            known = Style.NONE;
            for (String step : chain.reversed()) {
                known = byId.get(step).or(known);
            }
            resolved.put(id, known);
        }
        return known;
    }

    private void readDefaults(XmlCursor xml) throws ImportException {
        xml.children(group -> xml.children(name -> {
            switch (name) {
                case "w:pPr" -> documentParagraph = Looks.readParagraph(xml);
                case "w:rPr" -> documentRun = Looks.readRun(xml);
                default -> {
                    // Nothing else is allowed here.
                }
            }
        }));
    }

    private void readStyle(XmlCursor xml) throws ImportException {
        String id = xml.attribute("w:styleId");
        boolean standard = switch (xml.attribute("w:default")) {
            case "1", "true", "on" -> xml.attribute("w:type").equals("paragraph");
            default -> false;
        };
        var read = new Object() {
            String basedOn = "";
            Kind kind = Kind.NONE;
            OfParagraph paragraph = OfParagraph.NONE;
            OfRun run = OfRun.NONE;
        };
        xml.children(name -> {
            switch (name) {
                case "w:name" -> read.kind = kind(xml.attribute("w:val"));
                case "w:basedOn" -> read.basedOn = xml.attribute("w:val");
                case "w:pPr" -> read.paragraph = Looks.readParagraph(xml);
                case "w:rPr" -> read.run = Looks.readRun(xml);
                default -> {
                    // Looks of tables, links between styles.
                }
            }
        });
        byId.putIfAbsent(id, new Style(id, read.basedOn, read.kind, read.paragraph, read.run, id));
        if (standard && defaultParagraph.isEmpty()) {
            defaultParagraph = id;
        }
    }

    private static Kind kind(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return switch (plain) {
            case "title", "标题", "標題" -> Kind.TITLE;
            case "subtitle", "副标题", "副標題" -> Kind.SUBTITLE;
            case "report signature" -> Kind.SIGNATURE;
            case "report date" -> Kind.DATE;
            default -> HEADING.matcher(plain).matches() ? Kind.HEADING : Kind.NONE;
        };
    }
}
