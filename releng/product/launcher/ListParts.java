import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists what each assembled product is made of: {@code licenses/} has the texts of the licences and a table of all parts with
 * theirs, {@code sbom.cdx.json} the same for programs (CycloneDX 1.6), with hashes. The sums are those of the jars as they lie
 * there, so this runs when nothing changes them any more.
 *
 * <p>Arguments: the folder of the materialized products, the folder of the licences, the version of the product.
 */
public final class ListParts {

    /** How deep a product lies at most: macosx/cocoa/aarch64/collate.app/Contents/Eclipse/plugins. */
    private static final int MACOS_DEPTH = 7;

    private static final Map<String, String> HEADERS = Map.of(
            "apache.org/licenses/LICENSE-2.0",
            "Apache-2.0",
            "Apache-2.0",
            "Apache-2.0",
            "legal/epl-2.0",
            "EPL-2.0",
            "license/mit",
            "MIT",
            "0BSD",
            "0BSD");

    private final Path product;
    private final Map<String, String> licences;
    private final String version;

    /** A jar of the product. {@code path} is where it lies in it, {@code sum} its SHA-256. */
    private record Part(String name, String version, String path, String licence, String sum) {}

    private ListParts(Path product, Map<String, String> licences, String version) {
        this.product = product;
        this.licences = licences;
        this.version = version;
    }

    /** Lists the parts of every product below a folder. */
    public static void main(String[] arguments) throws IOException {
        Path texts = Path.of(arguments[1]);
        Properties read = new Properties();
        try (InputStream in = Files.newInputStream(texts.resolve("licenses.properties"))) {
            read.load(in);
        }
        Map<String, String> licences = new TreeMap<>();
        read.stringPropertyNames().forEach(name -> licences.put(name, read.getProperty(name)));
        List<Path> homes;
        try (Stream<Path> folders = Files.walk(Path.of(arguments[0]), MACOS_DEPTH)) {
            homes = folders.filter(folder -> folder.endsWith("plugins") && Files.isDirectory(folder))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
        for (Path home : homes) {
            new ListParts(home, licences, arguments[2]).list(texts);
        }
    }

    private void list(Path texts) throws IOException {
        List<Part> parts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(product.resolve("plugins"))) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                parts.add(part(jar));
            }
        }
        parts.sort(Comparator.comparing(Part::path));
        Path folder = Files.createDirectories(product.resolve("licenses"));
        for (String licence : new TreeSet<>(parts.stream().map(Part::licence).toList())) {
            String text = licence + ".txt";
            Files.copy(texts.resolve(text), folder.resolve(text), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(folder.resolve("PARTS.txt"), table(parts));
        Files.writeString(product.resolve("sbom.cdx.json"), bill(parts));
    }

    private Part part(Path jar) throws IOException {
        String path = product.relativize(jar).toString().replace('\\', '/');
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            Manifest manifest = file.getManifest();
            Attributes attributes = manifest == null ? new Attributes() : manifest.getMainAttributes();
            boolean inside = path.indexOf('/') != path.lastIndexOf('/');
            String holder = path.split("/")[1].replaceFirst("_.*", "");
            String id = attributes.getValue("Bundle-SymbolicName");
            String simple = jar.getFileName().toString().replaceFirst("\\.jar$", "");
            String name = inside || id == null ? holder + "/" + simple : id.split(";")[0].strip();
            String number = attributes.getValue("Bundle-Version");
            if (number == null) {
                number = attributes.getValue("Implementation-Version");
            }
            String licence = licence(name, attributes.getValue("Bundle-License"));
            return new Part(name, number == null ? "" : number, path, licence, sum(jar));
        }
    }

    /** The licence that is entered for a part; its own manifest must not say another. */
    private String licence(String name, String header) throws IOException {
        String entered = licences.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new IOException("no licence is entered for " + name + " in licenses.properties"));
        for (Map.Entry<String, String> known : HEADERS.entrySet()) {
            if (header != null
                    && header.contains(known.getKey())
                    && !known.getValue().equals(entered)) {
                throw new IOException(
                        name + " has the licence " + known.getValue() + ", but licenses.properties says " + entered);
            }
        }
        return entered;
    }

    private String table(List<Part> parts) {
        return "What Collate " + version
                + " is made of. The texts of the licences lie beside this file; notices of the authors are in\n"
                + "the jars themselves.\n\n"
                + parts.stream()
                        .map(part -> "%-18s %s %s%n"
                                .formatted(part.licence(), part.name(), part.version())
                                .replace("\r\n", "\n"))
                        .collect(Collectors.joining());
    }

    private String bill(List<Part> parts) {
        String components = parts.stream().map(ListParts::component).collect(Collectors.joining(",\n"));
        return """
                {
                  "bomFormat": "CycloneDX",
                  "specVersion": "1.6",
                  "version": 1,
                  "metadata": {
                    "component": {"type": "application", "name": "collate", "version": "%s"}
                  },
                  "components": [
                %s
                  ]
                }
                """.formatted(version, components);
    }

    private static String component(Part part) {
        return ("    {\"type\": \"library\", \"name\": \"%s\", \"version\": \"%s\", \"licenses\": [{\"license\": {\"id\": \"%s\"}}],\n"
                        + "     \"hashes\": [{\"alg\": \"SHA-256\", \"content\": \"%s\"}],\n"
                        + "     \"properties\": [{\"name\": \"path\", \"value\": \"%s\"}]}")
                .formatted(part.name(), part.version(), part.licence(), part.sum(), part.path());
    }

    private static String sum(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
