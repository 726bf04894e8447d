package org.collate.docx.parts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.collate.transfer.ImportException;

/** Where one part of the package (or the package itself) points to. Targets outside the file are never followed. */
public final class Relations {

    private final List<Relation> all = new ArrayList<>();

    /**
     * One relationship.
     *
     * @param id its id in the part
     * @param type the last step of its type's name, such as {@code styles}; alike in transitional and strict files
     * @param target the entry that it points to; empty where it leads out of the package
     */
    public record Relation(String id, String type, String target) {}

    private Relations() {}

    /** The relations of a part; of the package itself where the name is empty. None where they have no entry. */
    public static Relations of(String source, ZipParts zip, Limits limits, Trouble trouble) throws ImportException {
        Relations relations = new Relations();
        int slash = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, slash);
        String part = folder + "_rels/" + source.substring(slash) + ".rels";
        Optional<byte[]> bytes = zip.read(part);
        if (bytes.isPresent()) {
            XmlCursor xml = new XmlCursor(part, bytes.get(), limits, trouble);
            xml.root();
            xml.children(name -> {
                if (name.equals("rel:Relationship")) {
                    relations.add(xml, folder);
                }
            });
        }
        return relations;
    }

    /** The entry of the first relation of a type. */
    public Optional<String> target(String type) {
        return all.stream()
                .filter(r -> r.type().equals(type) && !r.target().isEmpty())
                .map(Relation::target)
                .findFirst();
    }

    /** The entries of all relations of a type, in order. */
    public List<String> targets(String type) {
        return all.stream()
                .filter(r -> r.type().equals(type) && !r.target().isEmpty())
                .map(Relation::target)
                .toList();
    }

    /** The entry that an id of the part points to. */
    public Optional<String> byId(String id) {
        return all.stream()
                .filter(r -> r.id().equals(id) && !r.target().isEmpty())
                .map(Relation::target)
                .findFirst();
    }

    private void add(XmlCursor xml, String folder) {
        String type = xml.attribute("Type");
        boolean external = xml.attribute("TargetMode").equalsIgnoreCase("External");
        String target = external ? "" : resolve(folder, xml.attribute("Target"));
        all.add(new Relation(xml.attribute("Id"), type.substring(type.lastIndexOf('/') + 1), target));
    }

    /** The name of the entry, or nothing where the target leads out of the package. */
    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : decoded(path).split("/")) {
            switch (step) {
                case "", "." -> {
                    // Stays where it is.
                }
                case ".." -> {
                    if (steps.pollLast() == null) {
                        return "";
                    }
                }
                default -> steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
