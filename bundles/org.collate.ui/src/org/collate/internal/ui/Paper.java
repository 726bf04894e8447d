package org.collate.internal.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** The ground that a report's words stand on: that of lists and texts, whatever the workbench's theme says of views. */
public final class Paper {

    /** The key of the data of a control that keeps the theme's hands off it. */
    public static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private Paper() {}

    /** Gives a control this ground. */
    public static void lay(Control control) {
        control.setData(UNSTYLED, Boolean.TRUE);
        control.setBackground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        control.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
    }
}
