package org.collate.internal.ui.compare;

import org.collate.core.difference.SideBySide.Kind;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;

/** Colours and fonts of a comparison, owned by a resource manager. */
final class CompareStyle {

    final Color paper;
    final Color ink;
    final Color faint;
    final Color number;
    final Color rule;
    final Color focus;
    final Color accent;
    final Color goneInk;
    final Color gonePaper;
    final Color comeInk;
    final Color comePaper;
    final Font body;
    final Font bold;
    final Font small;

    private final Color goneGround;
    private final Color comeGround;
    private final Color movedGround;

    CompareStyle(ResourceManager resources) {
        paper = colour(resources, 0xFFFFFF);
        ink = colour(resources, 0x24292F);
        faint = colour(resources, 0x8A929C);
        number = colour(resources, 0x33486B);
        rule = colour(resources, 0xE3E6EA);
        focus = colour(resources, 0xF1F5FB);
        accent = colour(resources, 0x2F6DB5);
        goneInk = colour(resources, 0x8F1D17);
        gonePaper = colour(resources, 0xF9C9C5);
        comeInk = colour(resources, 0x14532D);
        comePaper = colour(resources, 0xB9E6C8);
        goneGround = colour(resources, 0xFDF0EF);
        comeGround = colour(resources, 0xEDF8F0);
        movedGround = colour(resources, 0xF3F0FA);
        FontDescriptor standard = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
        body = resources.create(standard.increaseHeight(1));
        bold = resources.create(standard.increaseHeight(1).setStyle(SWT.BOLD));
        small = resources.create(standard.increaseHeight(-1));
    }

    /** The ground of an element that is all of a kind. */
    Color ground(Kind kind) {
        return switch (kind) {
            case ADDED -> comeGround;
            case REMOVED -> goneGround;
            case MOVED_AWAY, MOVED_HERE -> movedGround;
            case SAME, CHANGED -> paper;
        };
    }

    private static Color colour(ResourceManager resources, int rgb) {
        return resources.create(ColorDescriptor.createFrom(new RGB(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF)));
    }
}
