package org.collate.git.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Report;

/**
 * Makes a report of a file that other tools spoiled, where its words can be kept: another encoding, ids that a merge line
 * by line doubled, links that lead nowhere, marks of a merge that nobody finished.
 */
final class Mending {

    private static final Pattern ID = Pattern.compile("(?<=\\s)id=\"([^\"]*)\"");
    private static final Pattern LINKS =
            Pattern.compile("\\s+(explains|proposedExplains|addresses|proposedAddresses)=\"([^\"]*)\"");
    private static final String OURS = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String MIDDLE = "=======";
    private static final String THEIRS = ">>>>>>>";

    private final Optional<Report> before;

    /**
     * Mends the file of a variant.
     *
     * @param before the last version that can be read
     */
    Mending(Optional<Report> before) {
        this.before = before;
    }

    /** What is wrong with a file; empty where nothing is. */
    static Optional<Damage.Kind> kind(byte[] bytes) {
        try {
            ReportFile.read("", bytes);
            return Optional.empty();
        } catch (ReportFileException e) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (hasMarks(text)) {
                return Optional.of(Damage.Kind.CONFLICT_MARKERS);
            }
            return Optional.of(
                    switch (e.reason()) {
                        case DUPLICATE_ID -> Damage.Kind.DUPLICATE_ID;
                        case DANGLING_LINK -> Damage.Kind.DANGLING_LINK;
                        case BROKEN_XML ->
                            isUtf8(bytes) && text.indexOf('\uFEFF') < 0
                                    ? Damage.Kind.UNREADABLE_REPORT
                                    : Damage.Kind.ENCODING;
                        default -> isUtf8(bytes) ? Damage.Kind.UNREADABLE_REPORT : Damage.Kind.ENCODING;
                    });
        }
    }

    /** The report with its words; empty where nothing can be made of the file. */
    Optional<Report> mend(byte[] bytes) {
        String text = text(bytes);
        if (!hasMarks(text)) {
            return report(text);
        }
        Optional<Report> ours = report(side(text, true));
        Optional<Report> theirs = report(side(text, false));
        if (ours.isEmpty() || theirs.isEmpty() || before.isEmpty()) {
            return ours.or(() -> theirs);
        }
        boolean isOne = ours.get().getId().equals(theirs.get().getId())
                && ours.get().getId().equals(before.get().getId());
        return isOne
                ? Optional.of(
                        ThreeWayMerge.of(before.get(), ours.get(), theirs.get()).merged())
                : ours;
    }

    private static String text(byte[] bytes) {
        String text;
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe
                || bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            text = new String(bytes, StandardCharsets.UTF_16);
        } else if (isUtf8(bytes)) {
            text = new String(bytes, StandardCharsets.UTF_8);
        } else {
            text = new String(bytes, Charset.forName("GB18030"));
        }
        return text.replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replaceFirst("encoding=\"[^\"]*\"", "encoding=\"UTF-8\"");
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean hasMarks(String text) {
        return text.lines().anyMatch(line -> line.startsWith(OURS) || line.startsWith(THEIRS));
    }

    /** One side of a text with marks; what stands outside them is both sides'. */
    private static String side(String text, boolean ours) {
        StringBuilder kept = new StringBuilder();
        boolean takes = true;
        for (String line : text.split("\n", -1)) {
            if (line.startsWith(OURS)) {
                takes = ours;
            } else if (line.startsWith(BASE)) {
                takes = false;
            } else if (line.startsWith(MIDDLE)) {
                takes = !ours;
            } else if (line.startsWith(THEIRS)) {
                takes = true;
            } else if (takes) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }

    private static Optional<Report> report(String text) {
        String whole = withoutDanglingLinks(withoutDoubledIds(text));
        try {
            return Optional.of(ReportFile.read("", whole.getBytes(StandardCharsets.UTF_8)));
        } catch (ReportFileException e) {
            return Optional.empty();
        }
    }

    /** The first keeps the id, since links mean it as likely as any other; the ids of the others follow from theirs. */
    private static String withoutDoubledIds(String text) {
        Set<String> taken = new HashSet<>();
        Matcher ids = ID.matcher(text);
        while (ids.find()) {
            taken.add(ids.group(1));
        }
        Ids derived = Ids.derived();
        Set<String> met = new HashSet<>();
        return ID.matcher(text).replaceAll(found -> {
            String id = found.group(1);
            while (!met.add(id)) {
                id = derived.next("mended" + found.group(1));
                id = taken.contains(id) ? found.group(1) : id;
            }
            return "id=\"" + id + "\"";
        });
    }

    private static String withoutDanglingLinks(String text) {
        Set<String> there = new HashSet<>();
        Matcher ids = ID.matcher(text);
        while (ids.find()) {
            there.add(ids.group(1));
        }
        return LINKS.matcher(text).replaceAll(found -> {
            List<String> kept = new ArrayList<>(List.of(found.group(2).split(" ")));
            kept.removeIf(id -> !there.contains(id));
            String gone = kept.isEmpty() ? "" : found.group().replace(found.group(2), String.join(" ", kept));
            return Matcher.quoteReplacement(gone);
        });
    }
}
