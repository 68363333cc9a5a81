// expect: checks-fail other_products_stay
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
    if (product.left().equals(product.right())) {
      return product.left();
    }
    return switch (product) {
      case Formula.Times(Formula.Number(var n), var right) when n == 1 -> right;
      case Formula.Times(var left, Formula.Number(var n)) when n == 1 -> left;
      case Formula.Times(Formula.Number(var n), _) when n == 0 -> new Formula.Number(0);
      case Formula.Times(_, Formula.Number(var n)) when n == 0 -> new Formula.Number(0);
      case Formula.Times other -> other;
    };
  }
}
