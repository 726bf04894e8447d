/** Random histories against a plain account of who wrote which character. */
package org.collate.testkit.authors;
