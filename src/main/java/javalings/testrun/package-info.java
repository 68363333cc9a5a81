/**
 * Runs a class of tests that a learner wrote, inside of a check: on the right subject, and on
 * mutants of it. A mutant is one class with a switch for each flaw (mutant schemata), so that
 * nothing is compiled when it runs. Imports {@code cost}.
 */
@NullMarked
package javalings.testrun;

import org.jspecify.annotations.NullMarked;
