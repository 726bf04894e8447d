/** A bundle that measures from within a started workbench; no part of the product. */
package org.collate.benchmark;
