package org.collate.operations.templates;

/**
 * Why something that was typed into the settings of a template cannot stay.
 *
 * @param value where it was typed
 * @param sentence names the row and the remedy, in the user's language
 */
public record Complaint(TemplateForm.Value value, String sentence) {}
