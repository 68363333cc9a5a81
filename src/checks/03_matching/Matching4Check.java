import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Matching4Check {
  private static final Matching4.Formula A1 = new Matching4.Formula.Cell("A1");
  private static final Matching4.Formula B2 = new Matching4.Formula.Cell("B2");

  @Test
  void times_one_changes_nothing() {
    simplifies(times(A1, number(1)), A1);
    simplifies(times(number(1), B2), B2);
    simplifies(times(number(1), number(5)), number(5));
    simplifies(times(number(7), number(1)), number(7));
  }

  @Test
  void times_zero_is_zero() {
    simplifies(times(B2, number(0)), number(0));
    simplifies(times(number(0), A1), number(0));
    simplifies(times(number(5), number(0)), number(0));
    simplifies(times(number(0), number(1)), number(0));
  }

  @Test
  void other_products_stay() {
    simplifies(times(A1, B2), times(A1, B2));
    simplifies(times(A1, A1), times(A1, A1));
    simplifies(times(number(3), number(3)), times(number(3), number(3)));
    simplifies(times(number(2), number(3)), times(number(2), number(3)));
    simplifies(times(A1, number(2)), times(A1, number(2)));
    simplifies(times(number(10), B2), times(number(10), B2));
    simplifies(times(A1, number(-1)), times(A1, number(-1)));
    simplifies(times(number(-1), B2), times(number(-1), B2));
    simplifies(times(A1, number(4_294_967_296L)), times(A1, number(4_294_967_296L)));
    simplifies(times(number(4_294_967_297L), B2), times(number(4_294_967_297L), B2));
  }

  @Test
  void simplifies_what_is_inside() {
    simplifies(times(times(A1, number(1)), times(number(1), B2)), times(A1, B2));
    simplifies(plus(times(A1, number(1)), B2), plus(A1, B2));
    simplifies(plus(A1, times(plus(B2, number(5)), number(0))), A1);
    simplifies(times(plus(number(1), number(0)), A1), A1);
  }

  @Test
  void sums_are_as_before() {
    simplifies(plus(A1, number(0)), A1);
    simplifies(plus(number(0), A1), A1);
    simplifies(plus(A1, number(1)), plus(A1, number(1)));
  }

  private static void simplifies(Matching4.Formula formula, Matching4.Formula expected) {
    assertEquals(
        text(expected), text(Matching4.simplify(formula)), "The simplest form of " + text(formula));
  }

  private static Matching4.Formula number(long value) {
    return new Matching4.Formula.Number(value);
  }

  private static Matching4.Formula plus(Matching4.Formula left, Matching4.Formula right) {
    return new Matching4.Formula.Plus(left, right);
  }

  private static Matching4.Formula times(Matching4.Formula left, Matching4.Formula right) {
    return new Matching4.Formula.Times(left, right);
  }

  private static String text(Matching4.Formula formula) {
    return switch (formula) {
      case Matching4.Formula.Number number -> Long.toString(number.value());
      case Matching4.Formula.Cell cell -> cell.name();
      case Matching4.Formula.Plus plus ->
          "(" + text(plus.left()) + " + " + text(plus.right()) + ")";
      case Matching4.Formula.Times times ->
          "(" + text(times.left()) + " * " + text(times.right()) + ")";
    };
  }
}
