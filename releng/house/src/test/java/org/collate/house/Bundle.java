package org.collate.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * What a bundle's manifest says.
 *
 * @param folder the bundle's folder
 * @param headers its headers
 */
record Bundle(Path folder, Attributes headers) {

    static Bundle read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return new Bundle(folder, new Manifest(in).getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return names("Bundle-SymbolicName").getFirst();
    }

    /** The bundles and packages that it asks for. */
    TreeSet<String> uses() {
        TreeSet<String> uses = new TreeSet<>(names("Require-Bundle"));
        uses.addAll(names("Import-Package"));
        uses.addAll(names("DynamicImport-Package"));
        return uses;
    }

    /** The names in a header, without directives and versions; empty where the header is missing. */
    List<String> names(String header) {
        return clauses(header).stream().map(Clause::name).toList();
    }

    /** The entries of a header; empty where it is missing. */
    List<Clause> clauses(String header) {
        String value = headers.getValue(header);
        return value == null ? List.of() : Clause.parse(value);
    }
}
