import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Adds the command line to each assembled product: the launchers, the class path, and for Linux a class-data archive.
 * Jars that this archive would not take (signed, or of old class files) are made plain where they lie: the desktop runs on
 * the same ones, and two of each would make the product a fifth larger.
 *
 * <p>Arguments: the folder of the materialized products, the folder of the launchers, version, build qualifier, the
 * time that the product's archives give every file, and the folder for the documents of the training runs.
 */
public final class CompleteProduct {

    /** How deep a product lies at most: macosx/cocoa/aarch64/collate.app/Contents/Eclipse/configuration. */
    private static final int MACOS_DEPTH = 7;

    private static final String MAIN_BUNDLE = "org.collate.cli";
    private static final Set<String> FRAMEWORK = Set.of("org.eclipse.osgi");

    private final Path product;
    private final Path launchers;
    private final String version;
    private final FileTime time;
    private final Path documents;
    private final Map<String, Bundle> bundles = new TreeMap<>();
    private final Map<String, String> exporters = new TreeMap<>();
    private final List<Path> madePlain = new ArrayList<>();

    /** A bundle of the product: a jar, or a folder with the jars of its class path. */
    private record Bundle(String name, Path file, Set<String> requires, Set<String> imports, boolean plugin) {}

    private CompleteProduct(Path product, Path launchers, String version, FileTime time, Path documents) {
        this.product = product;
        this.launchers = launchers;
        this.version = version;
        this.time = time;
        this.documents = documents;
    }

    /** Completes every product below a folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path products = Path.of(arguments[0]);
        Path launchers = Path.of(arguments[1]);
        String version = arguments[2] + "." + arguments[3];
        FileTime time = FileTime.from(Instant.parse(arguments[4]));
        List<Path> homes;
        try (Stream<Path> folders = Files.walk(products, MACOS_DEPTH)) {
            homes = folders.filter(folder -> folder.endsWith("configuration") && Files.isDirectory(folder))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
        if (homes.isEmpty()) {
            throw new IOException("no product below " + products);
        }
        for (Path home : homes) {
            new CompleteProduct(home, launchers, version, time, Path.of(arguments[5]))
                    .complete(home.startsWith(products.resolve("linux")));
        }
    }

    private void complete(boolean archive) throws IOException, InterruptedException {
        readBundles();
        Path cli = Files.createDirectories(product.resolve("cli"));
        List<String> path = classPath();
        Files.write(cli.resolve("classpath"), path);
        for (String shared : List.of("launch.sh", "launch.cmd", "logging.properties")) {
            Files.copy(launchers.resolve(shared), cli.resolve(shared), StandardCopyOption.REPLACE_EXISTING);
        }
        for (String launcher : List.of("collate", "collate-desktop", "collate.cmd", "collate-desktop.cmd", "LICENSE")) {
            Path copy = product.resolve(launcher);
            Files.copy(launchers.resolve(launcher), copy, StandardCopyOption.REPLACE_EXISTING);
            boolean program = !launcher.equals("LICENSE");
            Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
        Files.createDirectories(product.resolve("dropins"));
        settings(cli, archive);
        if (archive) {
            train(path);
        }
    }

    private void settings(Path cli, boolean archive) throws IOException {
        List<String> lines = new ArrayList<>(List.of("version=" + version));
        if (archive) {
            Properties release = new Properties();
            try (InputStream in = Files.newInputStream(Path.of(System.getProperty("java.home"), "release"))) {
                release.load(in);
            }
            lines.add("java_home=" + System.getProperty("java.home"));
            lines.add(
                    "archive_for=" + release.getProperty("JAVA_RUNTIME_VERSION").replace("\"", ""));
        }
        Files.write(cli.resolve("settings"), lines);
    }

    private void readBundles() throws IOException {
        try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
            for (Path file : files.sorted().toList()) {
                readBundle(file);
            }
        }
    }

    private void readBundle(Path file) throws IOException {
        Manifest manifest;
        boolean plugin;
        if (Files.isDirectory(file)) {
            try (InputStream in = Files.newInputStream(file.resolve("META-INF/MANIFEST.MF"))) {
                manifest = new Manifest(in);
            }
            plugin = false;
        } else {
            try (JarFile jar = new JarFile(file.toFile())) {
                manifest = jar.getManifest();
                plugin = contributes(jar);
            }
        }
        Attributes attributes = manifest.getMainAttributes();
        String name = clauses(attributes.getValue("Bundle-SymbolicName"), true)
                .iterator()
                .next();
        if (attributes.getValue("Fragment-Host") != null) {
            return;
        }
        Set<String> requires = clauses(attributes.getValue("Require-Bundle"), false);
        Set<String> imports = clauses(attributes.getValue("Import-Package"), false);
        bundles.put(name, new Bundle(name, file, requires, imports, plugin));
        clauses(attributes.getValue("Export-Package"), true).forEach(exported -> exporters.putIfAbsent(exported, name));
    }

    /** Whether a bundle of others contributes to the extension points of Collate's engines. */
    private static boolean contributes(JarFile jar) throws IOException {
        ZipEntry description = jar.getEntry("plugin.xml");
        if (description == null) {
            return false;
        }
        String text = new String(jar.getInputStream(description).readAllBytes(), StandardCharsets.UTF_8);
        return text.contains("point=\"org.collate.transfer.") || text.contains("point=\"org.collate.validation.");
    }

    /** The names in a header of a manifest, without their attributes; the optional ones only if they are wanted. */
    private static Set<String> clauses(String header, boolean optional) {
        Set<String> names = new LinkedHashSet<>();
        if (header == null) {
            return names;
        }
        // Commas inside quotes part versions, not clauses.
        for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            if (optional || !clause.contains("resolution:=optional")) {
                names.add(clause.split(";")[0].strip());
            }
        }
        return names;
    }

    /** What the command line needs, in an order: its own bundles first, the plug-ins and what only they need last. */
    private List<String> classPath() throws IOException {
        Map<String, Bundle> needed = new LinkedHashMap<>();
        need(MAIN_BUNDLE, needed);
        Set<String> core = Set.copyOf(needed.keySet());
        List<Bundle> plugins = bundles.values().stream().filter(Bundle::plugin).collect(Collectors.toList());
        // Those with few parts first, so that the order does not hang on names.
        plugins.sort((a, b) -> Integer.compare(a.requires().size(), b.requires().size()));
        plugins.forEach(plugin -> need(plugin.name(), needed));
        List<String> path = new ArrayList<>();
        for (Bundle bundle : needed.values()) {
            for (Path jar : jars(bundle)) {
                if (core.contains(bundle.name()) && (isSigned(jar) || isOld(jar))) {
                    makePlain(jar);
                }
                // The class-data archive remembers the times of its jars, and archive-products changes them.
                Files.setLastModifiedTime(jar, time);
                path.add(product.relativize(jar).toString());
            }
        }
        tellSizes();
        return path;
    }

    private void need(String name, Map<String, Bundle> needed) {
        Bundle bundle = bundles.get(name);
        if (bundle == null || needed.containsKey(name)) {
            return;
        }
        needed.put(name, bundle);
        if (FRAMEWORK.contains(name)) {
            return;
        }
        bundle.requires().forEach(required -> need(required, needed));
        for (String imported : bundle.imports()) {
            if (exporters.containsKey(imported)) {
                need(exporters.get(imported), needed);
            }
        }
    }

    private static Collection<Path> jars(Bundle bundle) throws IOException {
        if (Files.isRegularFile(bundle.file())) {
            return List.of(bundle.file());
        }
        try (Stream<Path> files = Files.walk(bundle.file())) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** A document that lies in the sources as a folder of its parts. */
    private Path zipped(Path parts, Path folder) throws IOException {
        Path file = folder.resolve(parts.getFileName());
        try (Stream<Path> files = Files.walk(parts);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Path part : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(parts.relativize(part).toString().replace('\\', '/')));
                Files.copy(part, out);
                out.closeEntry();
            }
        }
        return file;
    }

    private static boolean isSigned(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.stream().anyMatch(entry -> isSignature(entry.getName()));
        }
    }

    private static boolean isSignature(String name) {
        return name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
    }

    private static boolean isOld(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                if (isClass(entry.getName())) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        if (isOld(new ClassReader(in.readAllBytes()))) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.startsWith("META-INF/");
    }

    /** Whether a class file is older than stack maps. */
    private static boolean isOld(ClassReader classFile) {
        int majorVersion = classFile.readUnsignedShort(6);
        return majorVersion < Opcodes.V1_6;
    }

    /** The same class with the stack maps that its verification needs today. */
    private static byte[] renewed(byte[] bytes, ClassLoader others) {
        ClassReader old = new ClassReader(bytes);
        if (!isOld(old)) {
            return bytes;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return others;
            }
        };
        ClassVisitor visitor = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String sign, String parent, String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, sign, parent, interfaces);
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String sign, String[] thrown) {
                MethodVisitor method = super.visitMethod(access, name, type, sign, thrown);
                return new JSRInlinerAdapter(method, access, name, type, sign, thrown);
            }
        };
        old.accept(visitor, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    /**
     * The virtual machine checks signatures at every start, and its archive holds no class of a signed jar, nor one from
     * before stack maps. Neither Equinox nor p2 asks for the signatures of what is installed.
     */
    private void makePlain(Path file) throws IOException {
        Path plain = file.resolveSibling(file.getFileName() + ".plain");
        try (JarFile jar = new JarFile(file.toFile(), false);
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {file.toUri().toURL()});
                JarOutputStream target = new JarOutputStream(Files.newOutputStream(plain))) {
            target.setLevel(Deflater.BEST_COMPRESSION);
            Manifest manifest = new Manifest(jar.getManifest());
            manifest.getEntries().clear();
            put(target, JarFile.MANIFEST_NAME);
            manifest.write(target);
            target.closeEntry();
            for (JarEntry entry : jar.stream().toList()) {
                String name = entry.getName();
                if (!isSignature(name) && !name.equals(JarFile.MANIFEST_NAME) && !entry.isDirectory()) {
                    put(target, name);
                    try (InputStream in = new BufferedInputStream(jar.getInputStream(entry))) {
                        byte[] bytes = in.readAllBytes();
                        target.write(isClass(name) ? renewed(bytes, loader) : bytes);
                    }
                    target.closeEntry();
                }
            }
        }
        Files.move(plain, file, StandardCopyOption.REPLACE_EXISTING);
        madePlain.add(file);
    }

    /** p2 knows how large each jar was; it is told how large those are that were made plain. */
    private void tellSizes() throws IOException {
        Path artifacts = product.resolve("artifacts.xml");
        String text = Files.readString(artifacts);
        for (Path jar : madePlain) {
            String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
            int line = name.lastIndexOf('_');
            String told =
                    Pattern.quote("id='" + name.substring(0, line) + "' version='" + name.substring(line + 1) + "'>");
            text = text.replaceFirst("(" + told + "[^/]*name='download.size' value=')\\d+", "$1" + Files.size(jar));
        }
        Files.writeString(artifacts, text);
    }

    private void put(JarOutputStream target, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(time);
        target.putNextEntry(entry);
    }

    /** Runs the usual commands once and keeps the classes they loaded, ready for use. */
    private void train(List<String> path) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:ArchiveClassesAtExit=" + product.resolve("cli/classes.jsa"),
                "-Xlog:disable",
                "-cp",
                path.stream().map(entry -> product.resolve(entry).toString()).collect(Collectors.joining(":")),
                "org.collate.cli.Training"));
        Files.createDirectories(documents);
        try (Stream<Path> samples = Files.list(launchers.resolveSibling("training"))) {
            for (Path sample : samples.sorted().toList()) {
                command.add((Files.isDirectory(sample) ? zipped(sample, documents) : sample).toString());
            }
        }
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException("the training run for the class-data archive ended with " + code);
        }
    }
}
