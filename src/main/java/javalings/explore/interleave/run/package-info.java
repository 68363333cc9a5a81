/**
 * Runs a woven program once, under a given schedule: one strand at a time, each step decided here.
 * The public static methods are what woven code calls. Imports {@code weave}.
 *
 * <p>The JDK's objects are the real ones wherever that is possible, and only their waiting is
 * modelled: a strand waits here until the real call will not have to. {@code *Calls} hold the
 * stand-ins for methods. {@code Barrier}, {@code Meeting}, {@code Rendezvous} and {@code Pool}
 * stand in for whole classes. {@code StructuredTaskScope} and {@code Timer}, which are sealed or
 * start threads of their own, are classes of ours under the JDK's names: {@code weave.Mirrors}
 * renames them in a class file's constants.
 *
 * <p>Time is virtual. What is due at a time ({@code Wait.Kind.ALARM}, {@code ROUND}) and a sleep
 * may come whenever somebody else could run, at the price of a preemption; a limit passes only when
 * nobody can do anything else.
 */
@NullMarked
package javalings.explore.interleave.run;

import org.jspecify.annotations.NullMarked;
