package org.collate.docx.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * The package of a document. POI puts parts, relations and content types together; the ZIP is then written anew with its
 * entries in order and without times, so that equal parts give equal bytes.
 */
final class DocxPackage implements AutoCloseable {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "[Content_Types].xml";

    /** The first moment that a ZIP can tell, in local time: 1980-01-01 00:00. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final OPCPackage parts;

    /**
     * An empty package.
     *
     * @param title what programs show as the document's title; may be empty
     */
    DocxPackage(String title) throws IOException {
        quietLogging();
        parts = OPCPackage.create(new ByteArrayOutputStream());
        try {
            PackageProperties properties = parts.getPackageProperties();
            properties.setCreatedProperty(Optional.empty());
            properties.setCreatorProperty(Optional.empty());
            properties.setTitleProperty(Optional.of(title).filter(text -> !text.isEmpty()));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** POI's log goes to a library that complains where nobody listens; its errors are thrown anyway. */
    private static void quietLogging() {
        if (System.getProperty("log4j.provider") == null) {
            System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        }
    }

    /** A part of the package itself. */
    PackagePart part(String name, String type, String relation) throws IOException {
        try {
            PackagePart part = parts.createPart(PackagingURIHelper.createPartName(name), type);
            parts.addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + relation);
            return part;
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** A part that another part has to do with; gives the id of the relation. */
    String part(PackagePart owner, String name, String type, String relation, byte[] bytes) throws IOException {
        try {
            PackagePart part = parts.createPart(PackagingURIHelper.createPartName(name), type);
            fill(part, bytes);
            return owner.addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + relation)
                    .getId();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** The part with a name, which was made before. */
    PackagePart part(String name) throws IOException {
        try {
            return parts.getPart(PackagingURIHelper.createPartName(name));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    static void fill(PackagePart part, byte[] bytes) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(bytes);
        }
    }

    /** Writes the package; the stream stays open. */
    void write(OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 14);
        parts.save(packed);
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        // Some readers look for the types first.
        entry(zip, TYPES, entries.remove(TYPES));
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            entry(zip, entry.getKey(), entry.getValue());
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    @Override
    public void close() {
        parts.revert();
    }
}
