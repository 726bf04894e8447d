package org.collate.operations.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.model.template.Template;
import org.collate.operations.InputException;
import org.collate.operations.Templates;

/**
 * The templates of a team: files in a folder {@code 模板} or {@code templates} of the folder where it works. They are read when
 * they are first asked for; what is no template is passed over.
 */
public final class OwnTemplates {

    private static final List<String> FOLDERS = List.of("模板", "templates");
    private static final String ENDING = ".collate";

    /** Many more are no folder of templates. */
    private static final int MOST = 50;

    private final Path folder;
    private Optional<List<Own>> read = Optional.empty();

    /**
     * A template of the team.
     *
     * @param name how it is named to a command: its path from the folder where the team works
     * @param title what it is called
     * @param aspects its aspects
     */
    record Own(String name, String title, List<Grams> aspects) {}

    /**
     * The templates in a folder.
     *
     * @param folder where the team works
     */
    public OwnTemplates(Path folder) {
        this.folder = folder;
    }

    /** No templates. */
    public static OwnTemplates none() {
        OwnTemplates none = new OwnTemplates(Path.of(""));
        none.read = Optional.of(List.of());
        return none;
    }

    /** All of them that have aspects, by their names. */
    List<Own> all() {
        if (read.isEmpty()) {
            List<Own> all = new ArrayList<>();
            FOLDERS.forEach(name -> read(name, all));
            read = Optional.of(List.copyOf(all));
        }
        return read.get();
    }

    private void read(String name, List<Own> all) {
        Path own = folder.resolve(name);
        if (!Files.isDirectory(own)) {
            return;
        }
        try (Stream<Path> files = Files.list(own)) {
            files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .limit(MOST)
                    .forEach(file -> open(name + "/" + file.getFileName()).ifPresent(all::add));
        } catch (IOException e) {
            // A folder that cannot be read has no templates that could be proposed.
            all.clear();
        }
    }

    private Optional<Own> open(String name) {
        try {
            Template template = Templates.open(folder, name);
            List<Grams> aspects = TemplateFit.aspects(template.getSkeleton());
            String title = template.getName() == null ? name : template.getName();
            return aspects.isEmpty() ? Optional.empty() : Optional.of(new Own(name, title, aspects));
        } catch (InputException e) {
            return Optional.empty();
        }
    }
}
