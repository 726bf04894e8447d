package org.collate.internal.ui.welcome;

import org.collate.internal.ui.Icon;
import org.collate.model.Messages;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What the welcome shows: always the same. */
public record WelcomeInput() implements IEditorInput {

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.WELCOME.descriptor();
    }

    @Override
    public String getName() {
        return Messages.of(WelcomeInput.class).get("welcome.tab");
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
