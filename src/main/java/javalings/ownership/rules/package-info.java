/**
 * What the facts forbid: one class for each of rustc's codes, or for a few that are two sides of
 * one. Imports {@code ownership.mir} and {@code ownership.flow}.
 */
@NullMarked
package javalings.ownership.rules;

import org.jspecify.annotations.NullMarked;
