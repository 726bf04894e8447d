/** Two versions printed as one, held by random histories. */
package org.collate.testkit.marking;
