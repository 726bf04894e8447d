package org.collate.docx.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * The package of a document. POI puts parts, relations and content types together, and its entries get no times, so that
 * equal parts give equal bytes.
 */
final class DocxPackage implements AutoCloseable {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** The first moment that a ZIP can tell, in local time: 1980-01-01 00:00. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final OPCPackage parts;

    /**
     * An empty package.
     *
     * @param title what programs show as the document's title; may be empty
     * @param creator whose it is; may be empty
     */
    DocxPackage(String title, String creator) throws IOException {
        parts = OPCPackage.create(new ByteArrayOutputStream());
        try {
            PackageProperties properties = parts.getPackageProperties();
            properties.setCreatedProperty(Optional.empty());
            properties.setCreatorProperty(Optional.of(creator).filter(text -> !text.isEmpty()));
            properties.setLanguageProperty(Optional.of("zh-CN"));
            properties.setTitleProperty(Optional.of(title).filter(text -> !text.isEmpty()));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
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

    /** A part that another part has to do with, in a relation of the standard or a named one; gives the relation's id. */
    String part(PackagePart owner, String name, String type, String relation, byte[] bytes) throws IOException {
        try {
            PackagePart part = parts.createPart(PackagingURIHelper.createPartName(name), type);
            fill(part, bytes);
            String named = relation.contains("://") ? relation : OFFICE + relation;
            return owner.addRelationship(part.getPartName(), TargetMode.INTERNAL, named)
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
        parts.save(new Timeless(out));
    }

    @Override
    public void close() {
        parts.revert();
    }

    /** POI saves into such a stream as it is; it writes the types first, as some readers want, and the parts by name. */
    private static final class Timeless extends ZipArchiveOutputStream {

        Timeless(OutputStream out) {
            super(out);
            // Parts that no memory holds would be no report: the plain form is read everywhere.
            setUseZip64(Zip64Mode.Never);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTime(NO_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
            super.putArchiveEntry(entry);
        }
    }
}
