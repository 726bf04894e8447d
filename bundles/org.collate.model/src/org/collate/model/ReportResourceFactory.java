package org.collate.model;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes EMF read and write the canonical files; registered for their extensions where extension points are read. */
public final class ReportResourceFactory implements Resource.Factory {

    @Override
    public Resource createResource(URI uri) {
        return new ReportResource(uri);
    }
}
