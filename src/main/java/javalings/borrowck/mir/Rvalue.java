package javalings.borrowck.mir;

import java.util.List;
import java.util.Set;

/** The right-hand side of an assignment. */
public sealed interface Rvalue {

  /**
   * The operands that it is computed from, in the order of evaluation; a borrowed place is not
   * among them.
   */
  default List<Operand> operands() {
    return List.of();
  }

  record Use(Operand operand) implements Rvalue {
    @Override
    public List<Operand> operands() {
      return List.of(operand);
    }
  }

  record Borrow(BorrowKind borrowKind, MirPlace place) implements Rvalue {}

  /**
   * Anything computed: a call, a constructor, a lambda made.
   *
   * @param what the method's name, or one of the words below, which no method can have
   */
  record Call(String what, List<Operand> arguments, List<OutlivesEdge> edges) implements Rvalue {
    public static final String LAMBDA = "->";
    public static final String ARRAY = "new[]";

    /** A value is kept where others find it as long as the program runs. */
    public static final String KEEP = "static";

    /** A lambda inside a lambda keeps what was captured, when it runs. */
    public static final String KEEP_INSIDE = "->static";

    private static final Set<String> NO_CODE = Set.of(LAMBDA, ARRAY, KEEP, KEEP_INSIDE);

    public Call {
      arguments = List.copyOf(arguments);
      edges = List.copyOf(edges);
    }

    @Override
    public List<Operand> operands() {
      return arguments;
    }

    public boolean makesLambda() {
      return what.equals(LAMBDA);
    }

    /** Whether other code runs, which may throw. */
    public boolean mayFail() {
      return !NO_CODE.contains(what);
    }
  }

  /** A constant as it is written; {@code null} is one. */
  record Literal(String text) implements Rvalue {}
}
