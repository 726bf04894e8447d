/**
 * The contract of rules, and the engine that runs them. A rule is one small class without state, screen or Git: it reads
 * a report and says what a reviewer would send back.
 */
package org.collate.validation;
