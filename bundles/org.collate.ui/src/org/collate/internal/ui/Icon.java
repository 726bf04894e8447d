package org.collate.internal.ui;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;

/** The small pictures of the views; each lies in {@code icons/} under its name, in two sizes. */
public enum Icon {
    SECTION,
    ASPECT,
    POINT,
    PROBLEM,
    CAUSE,
    MEASURE,
    TEXT,
    ERROR,
    WARNING,
    INFO,
    ASIDE,
    SPACE,
    MEETING,
    TEMPLATE,
    TEAM,
    LEADER,
    COMPARE,
    NEXT,
    PREVIOUS,
    RESTORE,
    UNFOLD,
    HANDOVER,
    WELCOME,
    COLLATE;

    /** The picture, owned by the resource manager. */
    public Image image(ResourceManager resources) {
        return resources.create(descriptor());
    }

    /** What makes the picture. */
    public ImageDescriptor descriptor() {
        String path = "/icons/" + name().toLowerCase(Locale.ROOT) + ".png";
        return ImageDescriptor.createFromURL(Icon.class.getResource(path));
    }
}
