/** Rules over what a report says in two places: names, numbers, dates (V). */
package org.collate.internal.rules.consistency;
