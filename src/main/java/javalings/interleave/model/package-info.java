/**
 * Runs an instrumented program once, under a given schedule: one thread at a time, each step
 * decided here. Imports {@code interleave.event}, {@code interleave.fiber}, {@code interleave.race}
 * and {@code jdk}.
 *
 * <p>The JDK's objects are the real ones wherever that is possible, and only their waiting is
 * modelled: a model thread waits here until the real call will not have to. A family of primitives
 * has a package below this one. There, {@code *Calls} hold the replacements of methods; {@code
 * Model*} classes replace whole classes of the JDK.
 *
 * <p>Time is virtual. An alarm, a round and a sleep may come whenever another thread could run, at
 * the price of a preemption; a limit passes only when no thread can do anything else.
 */
@NullMarked
package javalings.interleave.model;

import org.jspecify.annotations.NullMarked;
