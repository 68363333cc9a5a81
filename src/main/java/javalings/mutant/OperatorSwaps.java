package javalings.mutant;

import com.sun.source.tree.Tree;
import java.util.Optional;

/** The operators that people mix up. */
final class OperatorSwaps {

  private OperatorSwaps() {}

  /** One operator for another. */
  record Swap(String from, String to) {}

  /** The operator that could have been written in place of another. */
  static Optional<Swap> other(Tree.Kind kind) {
    return switch (kind) {
      case LESS_THAN -> swap("<", "<=");
      case LESS_THAN_EQUAL -> swap("<=", "<");
      case GREATER_THAN -> swap(">", ">=");
      case GREATER_THAN_EQUAL -> swap(">=", ">");
      case EQUAL_TO -> swap("==", "!=");
      case NOT_EQUAL_TO -> swap("!=", "==");
      case CONDITIONAL_AND -> swap("&&", "||");
      case CONDITIONAL_OR -> swap("||", "&&");
      case PLUS -> swap("+", "-");
      case MINUS -> swap("-", "+");
      case MULTIPLY -> swap("*", "/");
      case DIVIDE -> swap("/", "*");
      case REMAINDER -> swap("%", "*");
      case AND -> swap("&", "|");
      case OR -> swap("|", "&");
      case XOR -> swap("^", "&");
      case LEFT_SHIFT -> swap("<<", ">>");
      case RIGHT_SHIFT -> swap(">>", "<<");
      case UNSIGNED_RIGHT_SHIFT -> swap(">>>", "<<");
      case PLUS_ASSIGNMENT -> swap("+=", "-=");
      case MINUS_ASSIGNMENT -> swap("-=", "+=");
      case MULTIPLY_ASSIGNMENT -> swap("*=", "/=");
      case DIVIDE_ASSIGNMENT -> swap("/=", "*=");
      default -> Optional.empty();
    };
  }

  private static Optional<Swap> swap(String from, String to) {
    return Optional.of(new Swap(from, to));
  }
}
