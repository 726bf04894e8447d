/**
 * The team space: one bare Git repository with a template, a team report and a variant per leader for every meeting.
 *
 * <p>There is no work tree and no index. Reports are read as blobs from any branch; a version is written as blob, tree,
 * commit and a compare-and-set of its ref, so any number of variants are open at once.
 *
 * <p>The refs, where every part is an ASCII slug that never changes:
 *
 * <ul>
 *   <li>{@code refs/heads/main}: README, roster and settings of the space
 *   <li>{@code refs/heads/m/<meeting>/<variant>/draft}: the versions that an author made
 *   <li>{@code refs/heads/m/<meeting>/<variant>/accepted}: the accepted text; a template has none
 *   <li>{@code refs/tags/m/<meeting>/<variant>/round-<n>}: what was handed over in a round
 *   <li>{@code refs/collate/autosave/<meeting>/<variant>}: the text between versions, on this machine only
 *   <li>{@code refs/collate/notes/<meeting>/<variant>}: what somebody noted for himself, on this machine only
 * </ul>
 *
 * <p>This package has the values that all speak in: variants, versions, persons. The rooms above it: {@code json} and
 * {@code roster}, {@code store} (object store, refs, locks), {@code actions} (the operation log), {@code space} (what is
 * there), {@code blame}, {@code join}
 * (merges of commits), {@code merge}, {@code draft}, {@code review}, {@code undo}, {@code exchange}. What other bundles use is exported;
 * {@code json}, {@code store} and {@code join} are not.
 *
 * <p>Beside Git's own folders the repository has {@code collate/}: the journal of what is being typed, the operation log, and
 * locks.
 */
package org.collate.git;
