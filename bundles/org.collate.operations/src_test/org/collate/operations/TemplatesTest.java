package org.collate.operations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.model.ReportFileException;
import org.collate.model.Reports;
import org.collate.model.TemplateFile;
import org.collate.model.report.Aspect;
import org.collate.model.report.Element;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.model.template.Hint;
import org.collate.model.template.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The templates that come with the program, and those in files. */
class TemplatesTest {

    @TempDir
    Path folder;

    @Test
    void theYearlyOneAsksForTheYearBeforeAndTheSpecialOneDoesNot() throws InputException {
        assertEquals(List.of(Role.PREVIOUS, Role.PROBLEMS, Role.CAUSES, Role.MEASURES), roles("annual"));
        assertEquals(List.of(Role.PROBLEMS, Role.CAUSES, Role.MEASURES), roles("special"));
        assertEquals(4, aspects("annual"));
        assertEquals(6, aspects("special"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"annual", "special"})
    void everyHintIsOfAnElementAndEveryHeadingHasOne(String name) throws InputException {
        Template template = Templates.open(folder, name);
        Set<String> ids =
                Reports.elements(template.getSkeleton()).map(Element::getId).collect(Collectors.toSet());
        ids.add(template.getSkeleton().getId());
        Set<String> hinted = template.getHints().stream().map(Hint::getElement).collect(Collectors.toSet());
        assertEquals(ids, hinted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annual", "special"})
    void theFileIsInTheCanonicalForm(String name) throws IOException {
        try (InputStream in = BuiltInTemplates.class.getResourceAsStream("templates/" + name + ".collate")) {
            byte[] bytes = in.readAllBytes();
            assertArrayEquals(bytes, TemplateFile.toBytes(TemplateFile.read(name, bytes)));
        }
    }

    @Test
    void everyCallGivesACopyOfItsOwn() throws InputException {
        assertNotSame(Templates.open(folder, "annual"), Templates.open(folder, "annual"));
    }

    @Test
    void aFileIsReadAsATemplate() throws InputException, IOException, ReportFileException {
        Template changed = Templates.open(folder, "special");
        changed.setName("我们的模板");
        Files.write(folder.resolve("我们.collate"), TemplateFile.toBytes(changed));
        assertEquals("我们的模板", Templates.open(folder, "我们.collate").getName());
    }

    @Test
    void whatIsNoTemplateIsSaidWithTheNamesThereAre() throws IOException {
        InputException error = assertThrows(InputException.class, () -> Templates.open(folder, "monthly"));
        assertTrue(error.getMessage().contains("annual, special"), error.getMessage());
        Files.writeString(folder.resolve("x.collate"), "nonsense");
        error = assertThrows(InputException.class, () -> Templates.open(folder, "x.collate"));
        assertTrue(error.getMessage().contains("x.collate"), error.getMessage());
    }

    private List<Role> roles(String name) throws InputException {
        return Templates.open(folder, name).getSkeleton().getContents().stream()
                .filter(Section.class::isInstance)
                .map(section -> ((Section) section).getRole())
                .toList();
    }

    private long aspects(String name) throws InputException {
        return Reports.elements(Templates.open(folder, name).getSkeleton())
                .filter(Aspect.class::isInstance)
                .count();
    }
}
