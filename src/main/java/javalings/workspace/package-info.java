/**
 * The folder that a learner edits, and the progress kept in it. Home of Jackson's writer for {@code
 * .javalings}. Imports {@code course} and {@code model}.
 *
 * <pre>
 * Workspace    = a folder with .javalings/       Settings    = .javalings/config.json
 * Answers      = what the learner wrote, or why it cannot be judged
 * Deliveries   = .javalings/delivered.json: what was put into the workspace, to tell it from what the learner changed
 * Progress     = what the learner has done       ProgressFile = .javalings/progress.json, shared by several runners
 * VerdictFile  = .javalings/verdicts.json: what the last verdicts were, for a hint that judges nothing
 * </pre>
 */
@NullMarked
package javalings.workspace;

import org.jspecify.annotations.NullMarked;
