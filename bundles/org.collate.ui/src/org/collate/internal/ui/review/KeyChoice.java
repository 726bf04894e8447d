package org.collate.internal.ui.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.collate.model.Messages;
import org.collate.operations.signing.KeysAtHand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/**
 * Asks with which SSH key something is signed: by itself with the one that the team has of the person, with a key file, or not
 * at all, which it says.
 */
final class KeyChoice {

    private final Messages text = Messages.of(KeyChoice.class);
    private final Combo combo;
    private final List<KeysAtHand.Choice> files;
    private Optional<Path> other = Optional.empty();
    private int before;

    /** A label and a field of a form. */
    KeyChoice(Composite form, List<KeysAtHand.Choice> files) {
        this.files = List.copyOf(files);
        new Label(form, SWT.NONE).setText(text.get("key.label"));
        combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items().toArray(String[]::new));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> picked());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    }

    private List<String> items() {
        List<String> items = new ArrayList<>();
        items.add(text.get("key.own"));
        for (KeysAtHand.Choice each : files) {
            items.add(text.get(each.isLocked() ? "key.locked" : "key.file", each.file(), each.key()));
        }
        other.ifPresent(file -> items.add(file.toString()));
        items.add(text.get("key.other"));
        items.add(text.get("key.none"));
        return items;
    }

    private void picked() {
        if (combo.getSelectionIndex() != combo.getItemCount() - 2) {
            before = combo.getSelectionIndex();
            return;
        }
        FileDialog dialog = new FileDialog(combo.getShell(), SWT.OPEN);
        dialog.setText(text.get("key.choose"));
        Optional<Path> file = Optional.ofNullable(dialog.open()).map(Path::of);
        if (file.isPresent()) {
            other = file;
            combo.setItems(items().toArray(String[]::new));
            before = combo.getItemCount() - 3;
        }
        combo.select(before);
    }

    /** What makes, of the keys of who sits here, those that sign. */
    UnaryOperator<KeysAtHand> chosen() {
        int at = combo.getSelectionIndex();
        if (at == 0) {
            return all -> all;
        } else if (at <= files.size()) {
            Path file = files.get(at - 1).file();
            return all -> all.only(file);
        } else if (at == combo.getItemCount() - 1) {
            return all -> KeysAtHand.NONE;
        }
        Path file = other.orElseThrow();
        return all -> all.only(file);
    }
}
