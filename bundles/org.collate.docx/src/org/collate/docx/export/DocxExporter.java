package org.collate.docx.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.collate.core.layout.PrintedBlock;
import org.collate.transfer.ExportException;
import org.collate.transfer.ExportNotes;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.ExportRequest.Provenance;
import org.collate.transfer.Exporter;
import org.collate.transfer.Markup;
import org.collate.transfer.Markup.Changes;
import org.collate.transfer.Markup.Paper;
import org.collate.transfer.page.PageProfile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Writes Word documents on the page of GB/T 9704. The words of each element carry a bookmark with its id, and the
 * document names report, export and version, so that an import finds its way back; a clean export has none of it.
 *
 * <p>The figures of the page are data, {@code gbt9704.properties} beside {@link PageProfile}; a request changes them by the same
 * keys.
 */
public final class DocxExporter implements Exporter {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @Override
    public ExportNotes write(ExportRequest request, OutputStream out, IProgressMonitor monitor)
            throws ExportException, IOException, OperationCanceledException {
        PageProfile page = PageProfile.standardWith(request.page());
        List<PrintedBlock> blocks = PrintedBlock.of(request.report());
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        String title = Objects.requireNonNullElse(request.report().getTitle(), "");
        String creator = request.isClean()
                ? ""
                : Objects.requireNonNullElse(request.report().getAuthor(), "");
        try (DocxPackage document = new DocxPackage(title.replace('\n', ' '), creator)) {
            PackagePart main = document.part("/word/document.xml", WORD + "document.main+xml", "officeDocument");
            document.part(main, "/word/styles.xml", WORD + "styles+xml", "styles", StylesPart.of(page));
            byte[] settings = SmallParts.settings(request.markup().recording());
            document.part(main, "/word/settings.xml", WORD + "settings+xml", "settings", settings);
            byte[] fonts = SmallParts.fonts(page.fonts(), page.value("font.latin"));
            document.part(main, "/word/fontTable.xml", WORD + "fontTable+xml", "fontTable", fonts);
            String odd = footer(document, main, page, false);
            String even = footer(document, main, page, true);
            if (request.provenance().isPresent()) {
                provenance(document, main, request.provenance().get());
            }
            Optional<Changes> changes = request.markup().changes();
            if (changes.isPresent() && request.markup().paper() == Paper.TABLE) {
                DocxPackage.fill(main, ComparisonPart.of(page, changes.get(), odd, even));
            } else {
                DocxPackage.fill(main, body(document, main, request, page, blocks, odd, even));
            }
            document.write(out);
        }
        return new ExportNotes(page.fonts(), List.of());
    }

    @Override
    public boolean showsMarkup() {
        return true;
    }

    private static byte[] body(
            DocxPackage document,
            PackagePart main,
            ExportRequest request,
            PageProfile page,
            List<PrintedBlock> blocks,
            String odd,
            String even)
            throws ExportException, IOException {
        Markup markup = request.markup();
        Optional<Changes> changes = markup.changes();
        boolean isTracked = changes.isPresent() && markup.paper() == Paper.TRACKED;
        Lists lists = new Lists(page);
        Tracks.Serial serial = new Tracks.Serial();
        BodyPart body = new BodyPart(page, blocks, changes, markup.paper(), !request.isClean(), lists, serial);
        CommentParts comments = new CommentParts(markup.comments(), body.anchors(), serial);
        byte[] words = body.write(odd, even, isTracked);
        byte[] numbering = lists.part();
        if (isTracked) {
            RevisionCheck.of(words, numbering, PrintedBlock.of(changes.get().base()), blocks);
        }
        if (!comments.isEmpty()) {
            comments(document, main, comments);
        }
        if (!lists.isEmpty()) {
            document.part(main, "/word/numbering.xml", WORD + "numbering+xml", "numbering", numbering);
        }
        return words;
    }

    private static void comments(DocxPackage document, PackagePart main, CommentParts comments) throws IOException {
        String microsoft = "http://schemas.microsoft.com/office/";
        document.part(main, "/word/comments.xml", WORD + "comments+xml", "comments", comments.comments());
        document.part(
                main,
                "/word/commentsExtended.xml",
                WORD + "commentsExtended+xml",
                microsoft + "2011/relationships/commentsExtended",
                comments.extended());
        document.part(
                main,
                "/word/commentsIds.xml",
                WORD + "commentsIds+xml",
                microsoft + "2016/09/relationships/commentsIds",
                comments.ids());
        document.part(
                main,
                "/word/people.xml",
                WORD + "people+xml",
                microsoft + "2011/relationships/people",
                comments.people());
    }

    private static String footer(DocxPackage document, PackagePart main, PageProfile page, boolean even)
            throws IOException {
        String name = even ? "/word/footer2.xml" : "/word/footer1.xml";
        return document.part(main, name, WORD + "footer+xml", "footer", SmallParts.pageNumber(page, even));
    }

    private static void provenance(DocxPackage document, PackagePart main, Provenance provenance) throws IOException {
        PackagePart properties = document.part(
                "/docProps/custom.xml",
                "application/vnd.openxmlformats-officedocument.custom-properties+xml",
                "custom-properties");
        DocxPackage.fill(properties, SmallParts.properties(provenance));
        String item = "/customXml/item1.xml";
        document.part(main, item, "application/xml", "customXml", SmallParts.custom(provenance));
        document.part(
                document.part(item),
                "/customXml/itemProps1.xml",
                "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
                "customXmlProps",
                SmallParts.customNaming(provenance));
    }
}
