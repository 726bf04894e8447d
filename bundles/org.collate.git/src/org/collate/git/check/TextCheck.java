package org.collate.git.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.check.Damage.Kind;
import org.collate.git.join.KeptFile;
import org.collate.git.json.Json;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.TemplateFile;
import org.collate.model.report.Report;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** Whether the last version of a draft, an accepted text or a template can be read. What mends it is a new version. */
final class TextCheck {

    private final Bench bench;
    private final Store store;
    private final Variant variant;
    private final String ref;
    private final RevCommit tip;
    private final Map<String, byte[]> mended = new LinkedHashMap<>();
    private final Set<String> gone = new LinkedHashSet<>();

    TextCheck(Bench bench, Variant variant, String ref, ObjectId tip) throws IOException {
        this.bench = bench;
        this.store = bench.store();
        this.variant = variant;
        this.ref = ref;
        this.tip = store.commit(tip);
    }

    void run() throws IOException, SpaceException {
        report();
        if (variant.isTemplate()) {
            template();
        }
        conflicts();
        if (bench.mends() && !(mended.isEmpty() && gone.isEmpty())) {
            // One version mends all of it.
            commit();
        }
    }

    private void commit() throws IOException, SpaceException {
        bench.mend(repairs -> {
            ObjectId tree = store.tree(Optional.of(tip.getTree()), VersionFiles.withAttributes(mended), gone);
            Store.Draft draft =
                    new Store.Draft(tree, List.of(tip), repairs.by(), repairs.by(), Bench.text("said.mended"));
            repairs.forward(ref, tip, store.write(draft));
        });
    }

    private void report() throws IOException, SpaceException {
        Optional<byte[]> bytes = file(tip, VersionFiles.REPORT);
        Optional<Kind> wrong = bytes.isEmpty() ? Optional.of(Kind.UNREADABLE_REPORT) : Mending.kind(bytes.get());
        String own = "";
        Optional<Report> last = Optional.empty();
        // The first version says which report it is.
        for (RevCommit version : SoundPast.of(store, variant, tip).reversed()) {
            Optional<Report> report = SoundPast.report(store, version);
            if (report.isPresent() && (own.isEmpty() || report.get().getId().equals(own))) {
                own = report.get().getId();
                last = version.equals(tip) ? last : report;
            }
        }
        if (wrong.isEmpty()
                && !SoundPast.report(store, tip).orElseThrow().getId().equals(own)) {
            replace(Kind.OTHER_REPORT, last);
        } else if (wrong.isPresent()) {
            String id = own;
            Optional<Report> words = bytes.flatMap(each -> mend(each, last(id)))
                    .filter(each -> id.isEmpty() || each.getId().equals(id));
            replace(wrong.get(), words.isPresent() ? words : last);
        }
    }

    private Optional<Report> last(String id) {
        try {
            for (RevCommit version : SoundPast.of(store, variant, tip)) {
                Optional<Report> report = SoundPast.report(store, version);
                if (report.isPresent() && report.get().getId().equals(id)) {
                    return report;
                }
            }
            return Optional.empty();
        } catch (IOException | SpaceException e) {
            return Optional.empty();
        }
    }

    private static Optional<Report> mend(byte[] bytes, Optional<Report> before) {
        return new Mending(before).mend(bytes);
    }

    private void replace(Kind kind, Optional<Report> by) throws IOException, SpaceException {
        if (by.isEmpty()) {
            bench.found(kind, ref, tip.name());
        } else {
            mended.put(VersionFiles.REPORT, bytes(by.get()));
            bench.found(kind, ref, tip.name(), repairs -> {});
        }
    }

    private static byte[] bytes(Report report) throws IOException {
        return ReportFile.toBytes(report);
    }

    private void template() throws IOException, SpaceException {
        if (isTemplate(file(tip, VersionFiles.TEMPLATE))) {
            return;
        }
        Optional<byte[]> last = Optional.empty();
        for (RevCommit version : SoundPast.of(store, variant, tip).reversed()) {
            Optional<byte[]> bytes = file(version, VersionFiles.TEMPLATE);
            last = isTemplate(bytes) ? bytes : last;
        }
        if (last.isEmpty()) {
            bench.found(Kind.UNREADABLE_TEMPLATE, ref, tip.name());
        } else {
            mended.put(VersionFiles.TEMPLATE, last.get());
            bench.found(Kind.UNREADABLE_TEMPLATE, ref, tip.name(), repairs -> {});
        }
    }

    private static boolean isTemplate(Optional<byte[]> bytes) {
        try {
            return bytes.isPresent() && TemplateFile.read(VersionFiles.TEMPLATE, bytes.get()) != null;
        } catch (ReportFileException e) {
            return false;
        }
    }

    private void conflicts() throws IOException, SpaceException {
        for (String path : new HashSet<>(store.files(tip))) {
            if (KeptFile.id(path).isPresent() && !isObject(file(tip, path))) {
                gone.add(path);
                bench.found(Kind.MALFORMED_CONFLICT, ref + ":" + path, tip.name(), repairs -> {});
            }
        }
    }

    private static boolean isObject(Optional<byte[]> bytes) {
        try {
            return bytes.isPresent()
                    && Json.read(new String(bytes.get(), StandardCharsets.UTF_8))
                            .containsKey("kind");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<byte[]> file(RevCommit commit, String path) {
        try {
            return store.file(commit, path);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
