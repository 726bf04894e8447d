package org.example.note;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Prints the ids of the importers that a started platform sees. */
public final class ListImporters implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        for (IConfigurationElement element :
                Platform.getExtensionRegistry().getConfigurationElementsFor("org.collate.transfer.importers")) {
            element.createExecutableExtension("class");
            System.out.println("importer " + element.getAttribute("id"));
        }
        return EXIT_OK;
    }

    @Override
    public void stop() {}
}
