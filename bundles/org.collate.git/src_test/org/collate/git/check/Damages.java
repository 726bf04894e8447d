package org.collate.git.check;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** What other tools do to a space: commits and refs that this program would never write. */
public final class Damages {

    /** The kinds that make a report unreadable, or another one. */
    public static final List<String> OF_TEXTS = List.of(
            "markers", "markers both", "doubled", "dangling", "gbk", "utf-16", "bom", "cut", "other", "gone", "huge");

    /** The other kinds. */
    public static final List<String> OF_SPACES = List.of(
            "roster",
            "nobody",
            "settings",
            "event",
            "tag",
            "conflict",
            "empty ref",
            "nonsense ref",
            "lost ref",
            "no draft",
            "no accepted",
            "template");

    private final Space space;
    private final Variant variant;
    private final Random random;

    public Damages(Space space, Variant variant, Random random) {
        this.space = space;
        this.variant = variant;
        this.random = random;
    }

    /** Does one thing of a kind. */
    public void make(String kind) throws SpaceException, IOException {
        if (OF_TEXTS.contains(kind)) {
            String branch = random.nextInt(4) == 0 ? variant.accepted() : variant.draft();
            byte[] report = space.read(store -> VersionFiles.bytes(
                    store, variant, store.commit(store.ref(branch).orElseThrow()), Versions.REPORT));
            spoil(branch, kind, new String(report, StandardCharsets.UTF_8));
            return;
        }
        Path folder = space.folder();
        Path draft = folder.resolve(variant.draft());
        switch (kind) {
            case "roster" -> commit(SpaceFiles.MAIN, Map.of(SpaceFiles.ROSTER, bytes("{\"people\":[\n<<<<<<< HEAD\n")));
            case "nobody" ->
                commit(SpaceFiles.MAIN, Map.of(SpaceFiles.ROSTER, bytes("{\"people\":[],\"meetings\":[]}")));
            case "newer" ->
                commit(
                        SpaceFiles.MAIN,
                        Map.of(SpaceFiles.ROSTER, bytes("{\"format\":3,\"persons\":[],\"meetings\":[]}")));
            case "settings" -> commit(SpaceFiles.MAIN, Map.of(SpaceFiles.SETTINGS, bytes("=======\n")));
            case "event" -> commit(variant.reviews() + "li", Map.of("0000.json", bytes("{\"kind\":\"sign-off\"}")));
            case "tag" -> {
                ObjectId tree = space.read(store -> store.tree(Optional.empty(), Map.of("a", bytes("b"))));
                move(variant.round(7), Optional.empty(), tree);
            }
            case "conflict" -> commit(variant.draft(), Map.of("conflicts/x.json", bytes("nonsense")));
            case "empty ref" -> Files.write(draft, new byte[0]);
            case "nonsense ref" -> Files.writeString(draft, "nonsense\n");
            case "lost ref" -> Files.writeString(draft, "12".repeat(20) + "\n");
            case "no draft" -> remove(variant.draft());
            case "no accepted" -> remove(variant.accepted());
            case "template" -> commit(variant.template().draft(), Map.of(Meetings.TEMPLATE, bytes("<<<<<<<")));
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private void spoil(String branch, String kind, String report) throws SpaceException, IOException {
        String line = report.lines()
                .filter(each -> each.contains("<lines>"))
                .findFirst()
                .orElse("</report:Report>");
        String other = line.replace("<lines>", "<lines>乙");
        String element = report.substring(report.lastIndexOf("  <contents"), report.lastIndexOf("</report:Report>"));
        byte[] spoiled = switch (kind) {
            case "markers" -> bytes("<<<<<<< ours\n" + report);
            case "markers both" ->
                bytes(report.replace(
                        line, "<<<<<<< a\n" + line + "\n||||||| b\n" + line + "\n=======\n" + other + "\n>>>>>>> c"));
            case "doubled" -> bytes(report.replace("</report:Report>", element + "</report:Report>"));
            case "dangling" ->
                bytes(report.replace(
                        "</report:Report>",
                        "  <contents\n      xsi:type=\"report:Cause\"\n      id=\"zaaaaaaaaaaaaa\"\n"
                                + "      explains=\"zbbbbbbbbbbbbb\">\n    <lines>因</lines>\n  </contents>\n"
                                + "</report:Report>"));
            case "gbk" -> report.getBytes(Charset.forName("GB18030"));
            case "utf-16" -> report.getBytes(StandardCharsets.UTF_16);
            case "bom" -> bytes("\uFEFF" + report);
            case "cut" -> bytes(report.substring(0, report.length() / 2));
            case "other" -> bytes(report.replaceFirst("id=\"[^\"]*\"", "id=\"zccccccccccccc\""));
            case "huge" -> new byte[33 * 1024 * 1024];
            default -> new byte[0];
        };
        if (kind.equals("gone")) {
            space.write(store -> {
                ObjectId at = store.ref(branch).orElseThrow();
                ObjectId tree = store.tree(Optional.of(store.commit(at).getTree()), Map.of(), Set.of(Versions.REPORT));
                return new Store.Change<>(
                        List.of(new Store.Move(branch, Optional.of(at), write(store, tree, List.of(at)), false)),
                        Samples.BY_CLERK,
                        "test",
                        true);
            });
        } else {
            commit(branch, Map.of(Versions.REPORT, spoiled));
        }
    }

    private void commit(String ref, Map<String, byte[]> files) throws SpaceException {
        space.write(store -> {
            Optional<ObjectId> at = store.ref(ref);
            Optional<RevCommit> tip = at.isPresent() ? Optional.of(store.commit(at.get())) : Optional.empty();
            ObjectId tree = store.tree(tip.map(RevCommit::getTree), new LinkedHashMap<>(files));
            ObjectId next = write(store, tree, at.map(List::of).orElse(List.of()));
            return new Store.Change<>(List.of(new Store.Move(ref, at, next, false)), Samples.BY_CLERK, "test", true);
        });
    }

    private void remove(String ref) throws SpaceException {
        Optional<ObjectId> at = space.read(store -> store.ref(ref));
        move(ref, at, ObjectId.zeroId());
    }

    private void move(String ref, Optional<ObjectId> from, ObjectId to) throws SpaceException {
        space.write(store ->
                new Store.Change<>(List.of(new Store.Move(ref, from, to, true)), Samples.BY_CLERK, "test", true));
    }

    private static ObjectId write(Store store, ObjectId tree, List<ObjectId> parents) throws IOException {
        return store.write(new Store.Draft(tree, parents, Samples.BY_CLERK, Samples.BY_CLERK, "by another program"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
