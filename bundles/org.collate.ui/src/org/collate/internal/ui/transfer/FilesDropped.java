package org.collate.internal.ui.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.collate.model.Messages;
import org.collate.operations.OpenReport;
import org.collate.ui.DesktopPlugins;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;

/** Takes files that are dropped on a text; what cannot be taken is said. */
public final class FilesDropped extends DropTargetAdapter {

    private final Messages text = Messages.of(FilesDropped.class);
    private final StyledText widget;
    private final Taken taken;
    private final Consumer<String> refuse;

    /** Is given the files, one at least, and the place below the mouse; -1 where no text is there. */
    public interface Taken {

        void files(List<Path> files, int offset);
    }

    private FilesDropped(StyledText widget, Taken taken, Consumer<String> refuse) {
        this.widget = widget;
        this.taken = taken;
        this.refuse = refuse;
    }

    /**
     * Takes files from now on, beside whatever else can be dropped on the text: called after that is known, since what is
     * asked last says what becomes of a drop.
     */
    public static void on(StyledText widget, Taken taken, Consumer<String> refuse) {
        DropTarget target = widget.getData(DND.DROP_TARGET_KEY) instanceof DropTarget there
                ? there
                : new DropTarget(widget, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        List<Transfer> transfers = new ArrayList<>(Arrays.asList(target.getTransfer()));
        transfers.add(FileTransfer.getInstance());
        target.setTransfer(transfers.toArray(Transfer[]::new));
        target.addDropListener(new FilesDropped(widget, taken, refuse));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (isFile(event)) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    private static boolean isFile(DropTargetEvent event) {
        return FileTransfer.getInstance().isSupportedType(event.currentDataType);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (isFile(event) && event.data instanceof String[] names) {
            Point place = widget.toControl(event.x, event.y);
            take(Arrays.stream(names).map(Path::of).toList(), widget.getOffsetAtPoint(place));
        }
    }

    /** Takes what was dropped. */
    private void take(List<Path> files, int offset) {
        Optional<String> unknown = files.stream()
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> !isRead(name))
                .findFirst();
        if (unknown.isPresent()) {
            refuse.accept(text.get(
                    "dropped.unknown",
                    unknown.get(),
                    String.join(" ", DesktopPlugins.importers().extensions())));
        } else if (!files.isEmpty()) {
            taken.files(files, offset);
        }
    }

    private static boolean isRead(String name) {
        return name.endsWith("." + OpenReport.EXTENSION)
                || DesktopPlugins.importers().forFile(name).isPresent();
    }
}
