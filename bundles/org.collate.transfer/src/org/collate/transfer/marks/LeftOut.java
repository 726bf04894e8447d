package org.collate.transfer.marks;

/**
 * Something in a document that did not become text, or lost something on the way.
 *
 * @param story where it stands
 * @param what what it is: a word that programs can tell, such as {@code struck}
 * @param words its words, whole; empty where it has none
 * @param author who put it there, where the file says it; else empty
 * @param line the paragraph that it stands in or follows, counted from 1; 0 where that is not known
 * @param place the first words of that paragraph
 * @param asked whether only a person can say what it means
 */
public record LeftOut(
        StoryKind story, String what, String words, String author, int line, String place, boolean asked) {}
