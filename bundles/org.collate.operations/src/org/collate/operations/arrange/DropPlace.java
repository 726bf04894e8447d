package org.collate.operations.arrange;

/** Where elements are dropped. */
public sealed interface DropPlace {

    /** Before an element, in the same list. @param element its id */
    record Before(String element) implements DropPlace {}

    /** Behind an element and all that is in it, in the same list. @param element its id */
    record After(String element) implements DropPlace {}

    /** In an element, behind all that is in it. @param element its id */
    record Into(String element) implements DropPlace {}

    /**
     * Below the words of an element, as they are read: first in it where it holds anything, else behind it, or behind one that it
     * is the last in. Of these places that one is meant which fits best what is dropped.
     *
     * @param element its id; that of the report for the place above all contents
     */
    record Below(String element) implements DropPlace {}
}
