package org.collate.validation;

import org.collate.core.edit.Edit;

/**
 * A way to mend what was found. It fits the report as it was when it was checked.
 *
 * @param label what it does, in the user's language, short enough for a menu
 * @param edit the change; undone like any other
 */
public record Fix(String label, Edit edit) {}
