/**
 * Checked SQL for learners to import: the text of a query is checked when the program is compiled,
 * as sqlx does it for Rust. Imports nothing.
 *
 * <p>A class says with {@link javalings.sql.Schema} which tables it is about. Each of its calls of
 * {@link javalings.sql.Db#queryAs} and {@link javalings.sql.Db#execute} is then prepared against
 * these tables by Javalings, and what does not fit is an error of the compilation, at its place in
 * the text of the query. Compiled by javac alone, a query is what it always was: a text.
 */
@NullMarked
package javalings.sql;

import org.jspecify.annotations.NullMarked;
