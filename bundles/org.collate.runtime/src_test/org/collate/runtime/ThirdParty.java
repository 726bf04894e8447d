package org.collate.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.collate.core.edit.Edit;
import org.collate.model.Messages;
import org.collate.transfer.Importer;
import org.collate.validation.Rule;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/**
 * Somebody who writes a plug-in: its sources are compiled against the packages that a bundle of the project exports to
 * everybody, those of the bundles that come along with it, and nothing else of the project.
 */
final class ThirdParty {

    private static final String OURS = "org.collate.";
    private static final Pattern CLAUSE = Pattern.compile("([\\w.]+)((?:;\\s*[\\w-]+:?=(?:\"[^\"]*\"|[\\w.]+))*)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (org\\.collate\\.[\\w.]+);");

    private final Set<String> visible = new TreeSet<>();
    private final Path classes;

    /**
     * Somebody who requires a bundle.
     *
     * @param bundle the bundle's name
     * @param classes the folder that the classes come into
     */
    ThirdParty(String bundle, Path classes) {
        this.classes = classes;
        require(bundle);
    }

    /** The types of the project that a source imports. */
    static Set<String> imports(String source) {
        Set<String> types = new TreeSet<>();
        Matcher matcher = IMPORT.matcher(source);
        while (matcher.find()) {
            types.add(matcher.group(1).replaceFirst(".*\\.", ""));
        }
        return types;
    }

    /**
     * Compiles a class of the package {@code org.example}.
     *
     * @return what the compiler says against it; empty where it is compiled
     */
    String compile(String name, String source) throws IOException {
        return compile(files -> List.of(new Text(name, source)));
    }

    /**
     * Compiles files.
     *
     * @return what the compiler says against them; empty where they are compiled
     */
    String compile(List<Path> sources) throws IOException {
        return compile(files -> files.getJavaFileObjectsFromPaths(sources));
    }

    private String compile(Function<StandardJavaFileManager, Iterable<? extends JavaFileObject>> sources)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<String> options = List.of("-proc:none", "-Xlint:-options");
            compiler.getTask(problems, new Seen(files), null, options, null, sources.apply(files))
                    .call();
        }
        return problems.toString();
    }

    /** The public types of the packages that are seen. */
    List<Class<?>> types() throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        try (var files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
            for (String name : visible) {
                for (JavaFileObject file :
                        files.list(StandardLocation.CLASS_PATH, name, Set.of(JavaFileObject.Kind.CLASS), false)) {
                    Class<?> type = Class.forName(files.inferBinaryName(StandardLocation.CLASS_PATH, file));
                    if (Modifier.isPublic(type.getModifiers())) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    /** Whether a type is of the project and in a package that is not seen. */
    boolean isHidden(Class<?> type) {
        String name = type.getPackageName();
        return name.startsWith(OURS) && !visible.contains(name);
    }

    private void require(String bundle) {
        Manifest manifest = manifest(bundle);
        clauses(manifest, "Export-Package")
                .filter(clause -> !clause.group(2).contains("x-friends")
                        && !clause.group(2).contains("x-internal"))
                .forEach(clause -> visible.add(clause.group(1)));
        clauses(manifest, "Require-Bundle")
                .filter(clause ->
                        clause.group(2).contains("reexport") && clause.group(1).startsWith(OURS))
                .forEach(clause -> require(clause.group(1)));
    }

    private static Stream<Matcher> clauses(Manifest manifest, String header) {
        Matcher matcher = CLAUSE.matcher(manifest.getMainAttributes().getValue(header));
        return Stream.generate(() -> matcher).takeWhile(Matcher::find);
    }

    /** The checkout that the tests are run in. */
    static Path root() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("bundles")) && Files.isDirectory(at.resolve("releng"))) {
                return at;
            }
        }
        throw new IllegalStateException("no checkout above " + Path.of("").toAbsolutePath());
    }

    private static Manifest manifest(String bundle) {
        Path file = root().resolve("bundles").resolve(bundle).resolve("META-INF/MANIFEST.MF");
        try (InputStream in = Files.newInputStream(file)) {
            return new Manifest(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the classes of contracts lie, and of what they are made of. */
    private static Set<Path> classPath() {
        return Stream.of(
                        Rule.class,
                        Importer.class,
                        Edit.class,
                        Messages.class,
                        EObject.class,
                        EList.class,
                        IProgressMonitor.class)
                .map(ThirdParty::place)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shows only the visible packages of the project. */
    private final class Seen extends ForwardingJavaFileManager<JavaFileManager> {

        Seen(JavaFileManager files) {
            super(files);
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location, String name, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
            boolean hidden =
                    location == StandardLocation.CLASS_PATH && name.startsWith(OURS) && !visible.contains(name);
            return hidden ? List.of() : super.list(location, name, kinds, recurse);
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String name, String text) {
            super(URI.create("string:///org/example/" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
