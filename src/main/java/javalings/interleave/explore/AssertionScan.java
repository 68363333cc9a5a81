package javalings.interleave.explore;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.util.Collection;
import java.util.List;

/** Whether a program says anywhere what must hold: an assertion, or something that it throws. */
public final class AssertionScan {

  private static final List<String> THROWN = List.of("Error", "Exception", "Failure");
  private static final List<String> ASSERTING = List.of("assert", "fail", "require", "check");

  private AssertionScan() {}

  public static boolean asserts(Collection<byte[]> classes) {
    return classes.stream()
        .flatMap(bytes -> ClassFile.of().parse(bytes).methods().stream())
        .anyMatch(AssertionScan::asserts);
  }

  private static boolean asserts(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .anyMatch(AssertionScan::asserts);
  }

  private static boolean asserts(CodeElement element) {
    return switch (element) {
      case NewObjectInstruction made ->
          THROWN.stream().anyMatch(made.className().asInternalName()::endsWith);
      case InvokeInstruction call ->
          ASSERTING.stream().anyMatch(call.name().stringValue()::startsWith);
      case FieldInstruction access -> access.name().equalsString("$assertionsDisabled");
      default -> false;
    };
  }
}
