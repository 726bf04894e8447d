/** The merge of two rewordings of one text, clause by clause; no part of the API. */
package org.collate.core.merge.words;
