package org.collate.operations.merge;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.core.merge.VirtualBase;
import org.collate.model.Messages;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Report;
import org.collate.operations.InputException;

/**
 * What two versions have in common, as a file: a report, or, where Git merged several last common ancestors and they
 * disagree, those ancestors and what they themselves come from.
 *
 * <p>Git keeps one file as the base of a criss-cross merge. No report says that a fact is undecided, so the file then
 * holds all three, each of which may be such a file again; the merge over it makes of them what it would in memory. The
 * file: a line {@value #HEAD}, a line with the three lengths in bytes, the three files.
 */
public final class CommonFile {

    private static final String HEAD = "collate-ancestors 1";
    private static final int PARTS = 3;
    /** Histories that cross deeper than this were made to hurt. */
    private static final int DEEPEST = 50;

    private final VirtualBase base;
    /** The base where it is a report. */
    private final Optional<Report> report;

    private final byte[] bytes;

    private CommonFile(VirtualBase base, Optional<Report> report, byte[] bytes) {
        this.base = base;
        this.report = report;
        this.bytes = bytes;
    }

    private static CommonFile of(Report report, byte[] bytes) {
        return new CommonFile(VirtualBase.of(report), Optional.of(report), bytes);
    }

    /** A report as base. */
    public static CommonFile of(Report report) throws InputException {
        try {
            return of(report, ReportFile.toBytes(report));
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    /**
     * Reads such a file.
     *
     * @param name the file's name in messages
     * @throws InputException where it is neither a report nor ancestors of one
     */
    public static CommonFile read(String name, byte[] bytes) throws InputException {
        try {
            return read(name, bytes, 0);
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    private static CommonFile read(String name, byte[] bytes, int depth) throws ReportFileException, InputException {
        byte[] head = (HEAD + "\n").getBytes(StandardCharsets.US_ASCII);
        if (bytes.length < head.length || Arrays.mismatch(bytes, head) != head.length) {
            return of(ReportFile.read(name, bytes), bytes);
        }
        List<CommonFile> parts = new ArrayList<>();
        for (byte[] part : parts(name, bytes, head.length, depth)) {
            parts.add(read(name, part, depth + 1));
        }
        VirtualBase base = VirtualBase.merge(parts.get(0).base, parts.get(1).base, parts.get(2).base);
        return new CommonFile(base, Optional.empty(), bytes);
    }

    private static List<byte[]> parts(String name, byte[] bytes, int start, int depth) throws InputException {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        String[] lengths = new String(bytes, start, end - start, StandardCharsets.US_ASCII).split(" ");
        List<byte[]> parts = new ArrayList<>();
        int from = end + 1;
        for (String length : lengths) {
            int size = length.matches("[0-9]{1,9}") ? Integer.parseInt(length) : Integer.MAX_VALUE;
            if (size > bytes.length - from) {
                throw broken(name);
            }
            parts.add(Arrays.copyOfRange(bytes, from, from + size));
            from += size;
        }
        if (parts.size() != PARTS || from != bytes.length || depth >= DEEPEST) {
            throw broken(name);
        }
        return parts;
    }

    private static InputException broken(String name) {
        return new InputException(Messages.of(CommonFile.class).get("common.broken", name));
    }

    /** What last common ancestors have in common with each other: they as one base for what came after them. */
    public static CommonFile merged(CommonFile root, CommonFile first, CommonFile second) throws InputException {
        if (root.report.isPresent() && first.report.isPresent() && second.report.isPresent()) {
            MergeResult result = ThreeWayMerge.of(root.report.get(), first.report.get(), second.report.get());
            if (result.isClean()) {
                return of(result.merged());
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        String lengths = root.bytes.length + " " + first.bytes.length + " " + second.bytes.length;
        all.writeBytes((HEAD + "\n" + lengths + "\n").getBytes(StandardCharsets.US_ASCII));
        for (CommonFile each : List.of(root, first, second)) {
            all.writeBytes(each.bytes);
        }
        VirtualBase base = VirtualBase.merge(root.base, first.base, second.base);
        return new CommonFile(base, Optional.empty(), all.toByteArray());
    }

    /** The base. */
    VirtualBase base() {
        return base;
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
