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
    var zero = new Formula.Number(0);
    var one = new Formula.Number(1);
    if (product.left().equals(zero) || product.right().equals(zero)) {
      return zero;
    }
    if (product.left().equals(one)) {
      return product.right();
    }
    return product.right().equals(one) ? product.left() : product;
  }
}
