package javalings.ownership.mir;

import java.util.List;

/** What is assigned. */
public sealed interface Value {

  record Same(Operand operand) implements Value {}

  record Borrow(Mode mode, Place place) implements Value {}

  /** Anything computed: a call, a constructor, an operator, a lambda made. */
  record Call(String what, List<Operand> arguments, List<Flow> flows) implements Value {
    public Call {
      arguments = List.copyOf(arguments);
      flows = List.copyOf(flows);
    }
  }

  /** A constant as it is written; {@code null} is one. */
  record Literal(String text) implements Value {}
}
