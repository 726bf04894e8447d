package org.collate.emfgen;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Runs EMF's own generator over a project's model, without workspace and without OSGi.
 *
 * <p>Arguments: {@code check|write NAME PROJECT GENMODEL WORK}: the project's symbolic name and folder, the generator
 * model's path inside it, and a folder for the generated copy. {@code check} fails where the committed {@code src-gen}
 * differs from what the generator makes; {@code write} replaces it.
 */
public final class GenerateModelCode {

    private GenerateModelCode() {}

    /**
     * Generates, and checks or writes.
     *
     * @throws IOException where a file cannot be read or written
     * @throws IllegalStateException where the model has errors, or where {@code check} finds a difference
     */
    public static void main(String[] args) throws IOException {
        boolean write = args[0].equals("write");
        String name = args[1];
        Path project = Path.of(args[2]).toAbsolutePath();
        Path work = Path.of(args[4]).toAbsolutePath();
        delete(work);
        copy(project.resolve("model"), work.resolve("model"));
        generate(name, work, args[3]);
        Map<String, String> generated = read(work.resolve("src-gen"));
        Path committed = project.resolve("src-gen");
        if (write) {
            delete(committed);
            copy(work.resolve("src-gen"), committed);
            return;
        }
        List<String> different = different(generated, read(committed));
        if (!different.isEmpty()) {
            throw new IllegalStateException("src-gen of " + name + " is not what EMF generates from its model: "
                    + different + ". Run releng/generate and commit what it writes.");
        }
    }

    private static void generate(String name, Path project, String path) {
        EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(project + "/"));
        ResourceSet resources = new ResourceSetImpl();
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new EcoreResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        URI uri = URI.createPlatformResourceURI(name + "/" + path, true);
        GenModel model =
                (GenModel) resources.getResource(uri, true).getContents().get(0);
        EcoreUtil.resolveAll(resources);
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        require(model.diagnose(), Diagnostic.ERROR);
        Generator generator = new Generator();
        generator
                .getAdapterFactoryDescriptorRegistry()
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(model);
        require(
                generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()),
                Diagnostic.WARNING);
    }

    private static void require(Diagnostic diagnostic, int worst) {
        if (diagnostic.getSeverity() >= worst) {
            throw new IllegalStateException(text(diagnostic, ""), diagnostic.getException());
        }
    }

    private static String text(Diagnostic diagnostic, String indent) {
        StringBuilder text = new StringBuilder(indent).append(diagnostic.getMessage());
        diagnostic.getChildren().forEach(child -> text.append('\n').append(text(child, indent + "  ")));
        return text.toString();
    }

    private static List<String> different(Map<String, String> left, Map<String, String> right) {
        TreeSet<String> names = new TreeSet<>(left.keySet());
        names.addAll(right.keySet());
        List<String> different = new ArrayList<>();
        for (String file : names) {
            if (!left.getOrDefault(file, "").equals(right.getOrDefault(file, ""))) {
                different.add(file);
            }
        }
        return different;
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
