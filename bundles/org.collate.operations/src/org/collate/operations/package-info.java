/** The use cases, one class for each action of a user; without screen, without registry. */
package org.collate.operations;
