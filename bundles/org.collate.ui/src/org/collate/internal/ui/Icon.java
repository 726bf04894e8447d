package org.collate.internal.ui;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;

/** The small pictures of the views; each lies in {@code icons/} under its name, in two sizes. */
enum Icon {
    SECTION,
    ASPECT,
    POINT,
    PROBLEM,
    CAUSE,
    MEASURE,
    TEXT,
    ERROR,
    WARNING,
    INFO;

    /** The picture, owned by the resource manager. */
    Image image(ResourceManager resources) {
        String path = "/icons/" + name().toLowerCase(Locale.ROOT) + ".png";
        return resources.create(ImageDescriptor.createFromURL(Icon.class.getResource(path)));
    }
}
