/** Measures warm work of the bundles. */
package org.collate.benchmarks;
