/** Who says what in a review: signatures with the keys that the roster has of a person. */
package org.collate.operations.signing;
