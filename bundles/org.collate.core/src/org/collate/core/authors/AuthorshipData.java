package org.collate.core.authors;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collate.core.fact.Fact;
import org.collate.core.fact.FactId;
import org.collate.core.fact.Facts;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Tree;
import org.collate.core.text.Graphemes;
import org.collate.model.report.Report;

/** An authorship as data that can be kept and read again beside its report, which is not part of them. */
public final class AuthorshipData {

    /** More of anything than a report of the largest size can have. */
    private static final int MOST = 4_000_000;

    private AuthorshipData() {}

    /** Writes an authorship. The same one gives the same data. */
    public static void write(Authorship authorship, DataOutput out) throws IOException {
        new Writer(new ArrayList<>(authorship.versions()), out).write(authorship);
    }

    /**
     * Reads an authorship.
     *
     * @param report the text that it belongs to
     * @throws IOException where the data are damaged, or are not those of this text
     */
    public static Authorship read(Report report, DataInput in) throws IOException {
        return new Reader(in).read(Tree.of(report));
    }

    private static final class Writer {
        private final List<String> versions;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final DataOutput out;

        Writer(List<String> versions, DataOutput out) {
            this.versions = versions;
            this.out = out;
            versions.forEach(version -> numbers.put(version, numbers.size()));
        }

        void write(Authorship authorship) throws IOException {
            out.writeInt(versions.size());
            for (String version : versions) {
                out.writeUTF(version);
            }
            out.writeInt(authorship.authors().size());
            for (Map.Entry<String, ElementAuthors> each : authorship.authors().entrySet()) {
                out.writeUTF(each.getKey());
                write(each.getValue());
            }
            Map<String, List<String>> removals = authorship.removals();
            out.writeInt(removals.size());
            for (String element : removals.keySet().stream().sorted().toList()) {
                out.writeUTF(element);
                out.writeInt(removals.get(element).size());
                for (String by : removals.get(element)) {
                    version(by);
                }
            }
        }

        private void write(ElementAuthors authors) throws IOException {
            version(authors.born());
            version(authors.placed());
            Map<String, String> facts = new HashMap<>();
            authors.facts().forEach((fact, by) -> facts.put(fact.printed(), by));
            write(facts);
            out.writeInt(authors.texts().size());
            for (String feature : authors.texts().keySet().stream().sorted().toList()) {
                out.writeUTF(feature);
                TextAuthors text = authors.text(feature);
                out.writeInt(text.runs().size());
                for (Run run : text.runs()) {
                    write(run);
                }
                out.writeInt(text.graves().size());
                for (Grave grave : text.graves()) {
                    write(grave.run());
                    out.writeInt(grave.removals().size());
                    for (Authorship.Removal removal : grave.removals()) {
                        version(removal.version());
                        out.writeInt(removal.at());
                    }
                }
            }
        }

        private void write(Map<String, String> byName) throws IOException {
            out.writeInt(byName.size());
            for (String name : byName.keySet().stream().sorted().toList()) {
                out.writeUTF(name);
                version(byName.get(name));
            }
        }

        private void write(Run run) throws IOException {
            version(run.version());
            out.writeInt(run.start());
            out.writeInt(run.length());
        }

        private void version(String version) throws IOException {
            out.writeInt(numbers.get(version));
        }
    }

    private static final class Reader {
        private final DataInput in;
        private final List<String> versions = new ArrayList<>();

        Reader(DataInput in) {
            this.in = in;
        }

        Authorship read(Tree tree) throws IOException {
            for (int i = count(); i > 0; i--) {
                versions.add(in.readUTF());
            }
            Map<String, ElementAuthors> elements = new LinkedHashMap<>();
            require(count() == tree.nodes().size());
            for (Node node : tree.nodes().values()) {
                require(in.readUTF().equals(node.key()));
                elements.put(node.key(), element(node));
            }
            Map<String, List<String>> removals = new HashMap<>();
            for (int i = count(); i > 0; i--) {
                removals.put(in.readUTF(), versions());
            }
            return new Authorship(tree, elements, removals);
        }

        private List<String> versions() throws IOException {
            List<String> all = new ArrayList<>();
            for (int i = count(); i > 0; i--) {
                all.add(version());
            }
            require(!all.isEmpty());
            return all;
        }

        private ElementAuthors element(Node node) throws IOException {
            String born = version();
            String placed = version();
            Map<FactId, String> facts = new HashMap<>();
            byName().forEach((fact, by) -> facts.put(FactId.parse(fact), by));
            Map<String, TextAuthors> texts = new HashMap<>();
            for (int i = count(); i > 0; i--) {
                texts.put(in.readUTF(), new TextAuthors(runs(), graves()));
            }
            ElementAuthors authors = new ElementAuthors(born, placed, facts, texts);
            for (Fact.Words each : Facts.of(node.type()).words()) {
                require(areOf(authors.text(each.name()).runs(), node.words(each)));
            }
            return authors;
        }

        /** Whether runs are those of a text: as long together, and none cutting a character of it. */
        private static boolean areOf(List<Run> runs, String words) {
            Graphemes clusters = Graphemes.of(words);
            int at = 0;
            for (Run run : runs) {
                at += run.length();
                if (!clusters.isBoundary(at)) {
                    return false;
                }
            }
            return at == words.length();
        }

        private List<Run> runs() throws IOException {
            List<Run> runs = new ArrayList<>();
            for (int i = count(); i > 0; i--) {
                runs.add(run());
            }
            return runs;
        }

        private List<Grave> graves() throws IOException {
            List<Grave> graves = new ArrayList<>();
            for (int i = count(); i > 0; i--) {
                graves.add(new Grave(run(), removals()));
            }
            return graves;
        }

        private List<Authorship.Removal> removals() throws IOException {
            List<Authorship.Removal> removals = new ArrayList<>();
            for (int i = count(); i > 0; i--) {
                removals.add(new Authorship.Removal(version(), count()));
            }
            require(!removals.isEmpty());
            return removals;
        }

        private Run run() throws IOException {
            return new Run(version(), count(), count());
        }

        private Map<String, String> byName() throws IOException {
            Map<String, String> byName = new HashMap<>();
            for (int i = count(); i > 0; i--) {
                byName.put(in.readUTF(), version());
            }
            return byName;
        }

        private String version() throws IOException {
            int number = in.readInt();
            require(number >= 0 && number < versions.size());
            return versions.get(number);
        }

        private int count() throws IOException {
            int count = in.readInt();
            require(count >= 0 && count <= MOST);
            return count;
        }

        private static void require(boolean fits) throws IOException {
            if (!fits) {
                throw new IOException("Not the authors of this text");
            }
        }
    }
}
