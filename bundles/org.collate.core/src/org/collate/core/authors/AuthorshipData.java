package org.collate.core.authors;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        new Writer(new ArrayList<>(authorship.versions()), homes(authorship), out).write(authorship);
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

    /** The elements in whose texts characters came, or were taken away, in alphabetical order. */
    private static List<String> homes(Authorship authorship) {
        Set<String> homes = new TreeSet<>();
        for (ElementAuthors each : authorship.authors().values()) {
            for (TextAuthors text : each.texts().values()) {
                text.runs().forEach(run -> homes.add(run.home()));
                text.graves().forEach(grave -> {
                    homes.add(grave.run().home());
                    grave.removals().forEach(removal -> homes.add(removal.home()));
                });
            }
        }
        return List.copyOf(homes);
    }

    private static final class Writer {
        private final List<String> versions;
        private final List<String> homes;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Integer> homeNumbers = new HashMap<>();
        private final DataOutput out;

        Writer(List<String> versions, List<String> homes, DataOutput out) {
            this.versions = versions;
            this.homes = homes;
            this.out = out;
            homes.forEach(home -> homeNumbers.put(home, homeNumbers.size()));
            versions.forEach(version -> numbers.put(version, numbers.size()));
        }

        void write(Authorship authorship) throws IOException {
            out.writeInt(versions.size());
            for (String version : versions) {
                out.writeUTF(version);
            }
            out.writeInt(homes.size());
            for (String home : homes) {
                out.writeUTF(home);
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
            Map<String, String> joins = authorship.joins();
            out.writeInt(joins.size());
            for (String element : joins.keySet().stream().sorted().toList()) {
                out.writeUTF(element);
                out.writeUTF(joins.get(element));
            }
        }

        private void write(ElementAuthors authors) throws IOException {
            version(authors.born());
            version(authors.placed());
            out.writeBoolean(authors.dividedFrom().isPresent());
            if (authors.dividedFrom().isPresent()) {
                out.writeUTF(authors.dividedFrom().get());
            }
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
                        out.writeInt(homeNumbers.get(removal.home()));
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
            out.writeInt(homeNumbers.get(run.home()));
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
        private final List<String> homes = new ArrayList<>();

        Reader(DataInput in) {
            this.in = in;
        }

        Authorship read(Tree tree) throws IOException {
            for (int i = count(); i > 0; i--) {
                versions.add(in.readUTF());
            }
            for (int i = count(); i > 0; i--) {
                homes.add(in.readUTF());
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
            Map<String, String> joins = new HashMap<>();
            for (int i = count(); i > 0; i--) {
                joins.put(in.readUTF(), in.readUTF());
            }
            return new Authorship(tree, elements, removals, joins);
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
            Optional<String> dividedFrom = in.readBoolean() ? Optional.of(in.readUTF()) : Optional.empty();
            Map<FactId, String> facts = new HashMap<>();
            byName().forEach((fact, by) -> facts.put(FactId.parse(fact), by));
            Map<String, TextAuthors> texts = new HashMap<>();
            for (int i = count(); i > 0; i--) {
                texts.put(in.readUTF(), new TextAuthors(runs(), graves()));
            }
            ElementAuthors authors = new ElementAuthors(born, placed, dividedFrom, facts, texts);
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
                removals.add(new Authorship.Removal(home(), version(), count()));
            }
            require(!removals.isEmpty());
            return removals;
        }

        private Run run() throws IOException {
            return new Run(home(), version(), count(), count());
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

        private String home() throws IOException {
            int number = in.readInt();
            require(number >= 0 && number < homes.size());
            return homes.get(number);
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
