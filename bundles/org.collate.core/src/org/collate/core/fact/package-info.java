/** What can be said of an element, fact by fact, as the model says it: the units in which versions differ and merge. */
package org.collate.core.fact;
