package org.collate.internal.ui.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

/** Takes a file that is dropped on a text; what cannot be taken is said. */
public final class FilesDropped extends DropTargetAdapter {

    private final Messages text = Messages.of(FilesDropped.class);
    private final StyledText widget;
    private final Taken taken;
    private final Consumer<String> refuse;

    /** Is given the file and the place below the mouse; -1 where no text is there. */
    public interface Taken {

        void file(Path file, int offset);
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
        if (files.size() != 1) {
            refuse.accept(text.get("dropped.several"));
            return;
        }
        String name = String.valueOf(files.getFirst().getFileName());
        boolean isRead = name.endsWith("." + OpenReport.EXTENSION)
                || DesktopPlugins.importers().forFile(name).isPresent();
        if (isRead) {
            taken.file(files.getFirst(), offset);
        } else {
            refuse.accept(text.get(
                    "dropped.unknown",
                    name,
                    String.join(" ", DesktopPlugins.importers().extensions())));
        }
    }
}
