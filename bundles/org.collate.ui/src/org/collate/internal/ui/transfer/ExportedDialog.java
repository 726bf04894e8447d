package org.collate.internal.ui.transfer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collate.internal.ui.Sentence;
import org.collate.model.Messages;
import org.collate.operations.ExportReport;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Says what was written, and what the user should know of it; opens the file on request. Does not block. */
final class ExportedDialog extends MessageDialog {

    private final ExportReport.Exported exported;

    ExportedDialog(Shell parent, ExportReport.Exported exported) {
        super(
                parent,
                text().get("exported.title"),
                null,
                words(exported),
                MessageDialog.INFORMATION,
                1,
                text().get("exported.open"),
                text().get("ok"));
        this.exported = exported;
        setBlockOnOpen(false);
    }

    private static String words(ExportReport.Exported exported) {
        List<String> parts = new ArrayList<>();
        parts.add(text().get("exported.written", exported.output()));
        if (!exported.fonts().isEmpty()) {
            parts.add(fonts(exported.fonts()));
        }
        parts.addAll(exported.others());
        return String.join("\n\n", parts);
    }

    /** One paragraph instead of a sentence for each font: which are missing, and what stands in for them. */
    private static String fonts(List<ExportReport.MissingFont> fonts) {
        Map<String, List<String>> replaced = fonts.stream()
                .collect(Collectors.groupingBy(
                        font -> font.instead().orElse(""),
                        LinkedHashMap::new,
                        Collectors.mapping(ExportReport.MissingFont::name, Collectors.toList())));
        List<String> lines = new ArrayList<>(List.of(text().get("exported.fonts")));
        replaced.forEach((instead, names) -> lines.add("• "
                + text().get(
                                instead.isEmpty() ? "exported.lacking" : "exported.instead",
                                String.join(text().get("exported.comma"), names),
                                instead)));
        lines.add(text().get("exported.look"));
        return String.join("\n", lines);
    }

    @Override
    protected void buttonPressed(int button) {
        super.buttonPressed(button);
        if (button == 0) {
            openFile();
        }
    }

    private void openFile() {
        Path file = exported.output();
        if (!Files.isRegularFile(file)) {
            refuse(text().get("exported.gone", file));
        } else if (!Program.launch(file.toString())) {
            String name = String.valueOf(file.getFileName());
            refuse(text().get("exported.noProgram", name.substring(name.lastIndexOf('.') + 1), file));
        }
    }

    private void refuse(String sentence) {
        Sentence.say(getParentShell(), text().get("exported.notOpened"), sentence);
    }

    private static Messages text() {
        return Messages.of(ExportedDialog.class);
    }
}
