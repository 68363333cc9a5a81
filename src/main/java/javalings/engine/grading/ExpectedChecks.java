package javalings.engine.grading;

import java.lang.classfile.Attributes;
import java.lang.classfile.MethodModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javalings.compile.CompiledClasses;
import javalings.model.CheckResult;

/**
 * The checks that have to pass, read from the class files of the checks. A worker that says less,
 * or more, is not believed.
 */
final class ExpectedChecks {

  private static final Set<String> MARKS =
      Set.of(
          "Lorg/junit/jupiter/api/Test;",
          "Lorg/junit/jupiter/api/RepeatedTest;",
          "Lorg/junit/jupiter/api/TestFactory;",
          "Lorg/junit/jupiter/api/TestTemplate;",
          "Lorg/junit/jupiter/params/ParameterizedTest;");

  private ExpectedChecks() {}

  /** The names of the checks' methods. */
  static Set<String> of(CompiledClasses checks) {
    return checks
        .models()
        .flatMap(model -> model.methods().stream())
        .filter(ExpectedChecks::isCheck)
        .map(method -> method.methodName().stringValue())
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isCheck(MethodModel method) {
    return method
        .findAttribute(Attributes.runtimeVisibleAnnotations())
        .map(marks ->
            marks.annotations().stream()
                .anyMatch(mark -> MARKS.contains(mark.className().stringValue())))
        .orElse(false);
  }

  /** Whether these results may stand as a pass: every check is there, and nothing else. */
  static boolean areMet(Set<String> expected, List<CheckResult> results) {
    var told = results.stream().map(CheckResult::name).collect(Collectors.toSet());
    return !expected.isEmpty() && told.equals(expected);
  }
}
