class Matching4 {

  sealed interface Formula {
    record Number(long value) implements Formula {}

    record Cell(String name) implements Formula {}

    record Plus(Formula left, Formula right) implements Formula {}

    record Times(Formula left, Formula right) implements Formula {}
  }
  static Formula simplify(Formula formula) {
    return switch (formula) {
      case Formula.Number number -> number;
      case Formula.Cell cell -> cell;
      case Formula.Plus(var left, var right) ->
          sum(new Formula.Plus(simplify(left), simplify(right)));
      case Formula.Times(var left, var right) ->
          product(new Formula.Times(simplify(left), simplify(right)));
    };
  }

  private static Formula sum(Formula.Plus sum) {
    return switch (sum) {
      case Formula.Plus(Formula.Number(var n), var right) when n == 0 -> right;
      case Formula.Plus(var left, Formula.Number(var n)) when n == 0 -> left;
      case Formula.Plus other -> other;
    };
  }

  private static Formula product(Formula.Times product) {
    if (is(product.left(), 1)) return product.right();
    if (is(product.right(), 1)) return product.left();
    if (is(product.left(), 0) || is(product.right(), 0)) return new Formula.Number(0);
    return product;
  }

  private static boolean is(Formula formula, long value) {
    return formula instanceof Formula.Number(var n) && n == value;
  }
}
