package javalings.shape;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;

/** When somebody finds out that a cast was wrong. */
enum TestOfCast {
  WHEN_IT_RUNS(
      "the compiler cannot test this: a wrong type fails when it runs",
      "let a pattern ask for the type and give the value a name"),
  NEVER(
      "unchecked: nothing here tests the type",
      "say it in the signature: then the compiler knows the type");

  private final String label;
  private final String help;

  TestOfCast(String label, String help) {
    this.label = label;
    this.help = help;
  }

  /** The test of a cast to a type that is written in this file. */
  static TestOfCast of(Tree type, CompilationUnitTree unit) {
    return switch (type) {
      case ParameterizedTypeTree _ -> NEVER;
      case ArrayTypeTree array -> of(array.getType(), unit);
      case IdentifierTree name when isVariable(name, unit) -> NEVER;
      default -> WHEN_IT_RUNS;
    };
  }

  private static boolean isVariable(IdentifierTree name, CompilationUnitTree unit) {
    return SourceTree.parts(unit, TypeParameterTree.class).stream()
        .anyMatch(variable -> variable.getName().contentEquals(name.getName()));
  }

  String label() {
    return label;
  }

  String help() {
    return help;
  }
}
