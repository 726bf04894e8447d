package org.collate.ui;

import org.collate.operations.Place;
import org.collate.operations.arrange.Taken;

/**
 * Elements that the mouse drags, from a manuscript or an outline.
 *
 * @param place the report that they are taken from
 * @param taken the elements
 */
public record DraggedElements(Place place, Taken taken) {}
