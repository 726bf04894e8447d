package org.collate.internal.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A picture of a window as it stands on the screen, with its frame and whatever lies over it. */
public final class WindowPicture {

    private WindowPicture() {}

    /**
     * Writes the picture as PNG; missing folders are made.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Shell shell, Path file) throws IOException {
        Display display = shell.getDisplay();
        Rectangle bounds = shell.getBounds().intersection(display.getBounds());
        Image image = new Image(display, bounds.width, bounds.height);
        GC screen = new GC(display);
        try {
            screen.copyArea(image, bounds.x, bounds.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            loader.save(png, SWT.IMAGE_PNG);
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.write(file, png.toByteArray());
        } finally {
            screen.dispose();
            image.dispose();
        }
    }
}
