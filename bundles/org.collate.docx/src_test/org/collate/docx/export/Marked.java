package org.collate.docx.export;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.testkit.RandomHistory;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.Markup;
import org.collate.transfer.Markup.Changes;
import org.collate.transfer.Markup.Paper;
import org.collate.transfer.Markup.Recording;
import org.collate.transfer.Markup.Writer;

/** Requests for documents that show what changed. */
final class Marked {

    static final OffsetDateTime TIME = OffsetDateTime.of(2026, 1, 5, 9, 30, 0, 0, ZoneOffset.ofHours(8));

    private Marked() {}

    static Writer writer(int number) {
        return new Writer("撰稿人" + number, TIME.plusHours(number), "第" + number + "稿");
    }

    static ExportRequest request(RandomHistory history) {
        return request(history, Paper.TRACKED, List.of());
    }

    static ExportRequest request(RandomHistory history, Paper paper, List<Markup.Comment> comments) {
        Map<String, Writer> writers = new HashMap<>();
        for (int i = 0; i < 10; i++) {
            writers.put("v" + i, writer(i));
        }
        Changes changes = new Changes(history.before(), history.marked(), writers, writer(99));
        return ExportRequest.of(history.after(), ExportedFile.PROVENANCE)
                .with(new Markup(Optional.of(changes), comments, paper, Recording.ON));
    }

    /** A part as programs read it that know nothing of what the standard did not have. */
    static String plain(ExportedFile file, String part) {
        return file.text(part)
                .replaceAll(" (mc:Ignorable|w16du:dateUtc|w14:paraId|xmlns:mc|xmlns:w14|xmlns:w16du)=\"[^\"]*\"", "");
    }
}
