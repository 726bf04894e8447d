package org.collate.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.collate.docx.DocxImporter;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.exchange.Sync;
import org.collate.git.review.ReviewEvent;
import org.collate.git.roster.RosterFile;
import org.collate.git.space.Space;
import org.collate.git.store.Journal;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.text.TextImporter;
import org.collate.transfer.ImportException;
import org.collate.transfer.Source;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What Collate reads that others wrote. Each takes any bytes, and refuses them only as it says that it does. */
enum Reader {
    REPORT {
        @Override
        void read(byte[] bytes) {
            try {
                ReportFile.read("a.collate", bytes);
            } catch (ReportFileException e) {
                // it says so
            }
        }
    },
    /** The document part of a Word file; the archive around it is made here, since no fuzzer finds checksums. */
    WORD {
        @Override
        void read(byte[] bytes) throws IOException {
            try {
                new DocxImporter().read(new Source("a.docx", archive(bytes)), new NullProgressMonitor());
            } catch (ImportException e) {
                // it says so
            }
        }
    },
    /** Markdown or plain text, as the first byte says. */
    TEXT {
        @Override
        void read(byte[] bytes) {
            try {
                String name = bytes.length > 0 && bytes[0] % 2 == 0 ? "a.md" : "a.txt";
                new TextImporter().read(new Source(name, bytes), new NullProgressMonitor());
            } catch (ImportException e) {
                // it says so
            }
        }
    },
    EVENT {
        @Override
        void read(byte[] bytes) {
            ReviewEvent.parse(text(bytes));
        }
    },
    ROSTER {
        @Override
        void read(byte[] bytes) {
            try {
                RosterFile.read(text(bytes));
            } catch (IllegalArgumentException e) {
                // it says so
            }
        }
    },
    JOURNAL {
        @Override
        void read(byte[] bytes) throws IOException {
            Files.write(folder().resolve("journal-a"), bytes);
            new Journal(folder()).last();
        }
    },
    BUNDLE {
        @Override
        void read(byte[] bytes) throws IOException {
            Path bundle = Files.write(folder().resolve("a.bundle"), bytes);
            Signature by = new Signature(new Person("文书", ""), OffsetDateTime.parse("2026-01-05T09:30:00+08:00"));
            try (Space space = space(by)) {
                new Sync(space).from(bundle, by, () -> false);
            } catch (SpaceException e) {
                // it says so
            }
        }

        private static Space space(Signature by) throws IOException, SpaceException {
            Path folder = folder().resolve("space");
            return Files.exists(folder) ? Space.open(folder) : Space.init(folder, by);
        }
    };

    private static Path scratch;

    /** Reads bytes; whatever is thrown is a fault. */
    abstract void read(byte[] bytes) throws IOException;

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static synchronized Path folder() throws IOException {
        if (scratch == null) {
            scratch = Files.createTempDirectory("collate-fuzz");
        }
        return scratch;
    }

    private static byte[] archive(byte[] document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            put(zip, "[Content_Types].xml", text("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/word/document.xml" ContentType=\
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""));
            put(zip, "_rels/.rels", text("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r1" Target="word/document.xml" Type=\
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>"""));
            put(zip, "word/document.xml", document);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }
}
