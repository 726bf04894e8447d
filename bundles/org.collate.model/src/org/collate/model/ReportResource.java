package org.collate.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The EMF resource that a report or a template lives in. It keeps an index of ids, and loads and saves the canonical
 * file. An id is set once; the index does not follow one that is changed afterwards.
 */
public final class ReportResource extends ResourceImpl {

    private final Map<String, EObject> byId = new HashMap<>();

    /** What is here without an id yet, or with an id that another element had first. */
    private final Set<EObject> unindexed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Creates an empty resource. */
    public ReportResource(URI uri) {
        super(uri);
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject object) {
        super.attachedHelper(object);
        if (!index(object)) {
            unindexed.add(object);
        }
    }

    @Override
    protected void detachedHelper(EObject object) {
        if (!unindexed.remove(object)) {
            byId.remove(EcoreUtil.getID(object), object);
        }
        super.detachedHelper(object);
    }

    private boolean index(EObject object) {
        String id = EcoreUtil.getID(object);
        return id != null && byId.putIfAbsent(id, object) == null;
    }

    @Override
    protected EObject getEObjectByID(String id) {
        if (!byId.containsKey(id)) {
            indexWhatHasAnIdNow();
        }
        return byId.get(id);
    }

    private void indexWhatHasAnIdNow() {
        for (Iterator<EObject> each = unindexed.iterator(); each.hasNext(); ) {
            if (index(each.next())) {
                each.remove();
            }
        }
    }

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        byte[] bytes = in.readNBytes(ReportFile.MAX_BYTES + 1);
        getContents().add(DocumentReader.readAny(nameOf(getURI()), bytes));
    }

    @Override
    protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        if (getContents().size() != 1) {
            throw new IOException("One document is expected in " + getURI() + ", not "
                    + getContents().size());
        }
        out.write(DocumentWriter.write(nameOf(getURI()), getContents().get(0)));
    }

    private static String nameOf(URI uri) {
        return uri.isFile() ? uri.toFileString() : uri.toString();
    }
}
