/** Builders and random reports for tests, and the random tests of model and core. */
package org.collate.testkit;
