/** The laws of texts and of changes that carry places along, held by random changes. */
package org.collate.testkit.text;
