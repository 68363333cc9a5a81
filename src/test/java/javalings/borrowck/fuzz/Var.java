package javalings.borrowck.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A variable of the program that is being written, with what the generator knows about it. */
final class Var {
  final Text name;
  final Type type;
  final boolean parameter;

  /** Never assigned again, so that a Java lambda may capture it. */
  final boolean fixed;

  /** How many loops and closures are around its declaration. */
  final int depth;

  /** Who borrows from it. */
  final List<Loan> loans = new ArrayList<>();

  /** The variables that its value was borrowed from, itself when it owns. */
  final Set<Var> sources = new LinkedHashSet<>();

  /** Field paths that were moved away, "" for the whole. */
  final Set<String> moved = new LinkedHashSet<>();

  /** What it borrowed has since been changed, moved or dropped: using it is an error. */
  boolean stale;

  record Loan(String path, boolean exclusive, Var holder) {}

  /** Somebody else will end it: a resource of {@code try}. */
  boolean pinned;

  Var(Text name, Type type, boolean parameter, boolean fixed, int depth) {
    this.name = name;
    this.type = type;
    this.parameter = parameter;
    this.fixed = fixed;
    this.depth = depth;
  }

  /**
   * Rust's {@code mut}, where Java would allow what it allows. A reference that stays as it is goes
   * without: a lambda that writes through one has it for itself (E0500, E0501, E0524), and lambdas
   * in Java capture nothing else.
   */
  Text mut() {
    return new Text("", fixed && type.reference() ? "" : "mut ");
  }
}
