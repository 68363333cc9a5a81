package javalings.sandbox.policy;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.util.OptionalInt;

/** The source lines of uses in class files. */
final class UsedLines {

  private UsedLines() {}

  /** The first line whose code uses a pool entry; the class's first line where no code does. */
  static int first(ClassModel model, PoolEntry entry) {
    return model.methods().stream()
        .flatMap(method -> method.code().stream())
        .map(code -> line(code, entry))
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .findFirst()
        .orElse(1);
  }

  /** The first line of a method. */
  static int first(MethodModel method) {
    return method.code().stream()
        .flatMap(CodeModel::elementStream)
        .filter(LineNumber.class::isInstance)
        .mapToInt(it -> ((LineNumber) it).line())
        .findFirst()
        .orElse(1);
  }

  private static OptionalInt line(CodeModel code, PoolEntry entry) {
    var line = 1;
    for (var element : code) {
      switch (element) {
        case LineNumber number -> line = number.line();
        case InvokeInstruction call when call.method().equals(entry) -> {
          return OptionalInt.of(line);
        }
        case FieldInstruction access when access.field().equals(entry) -> {
          return OptionalInt.of(line);
        }
        case NewObjectInstruction made when made.className().equals(entry) -> {
          return OptionalInt.of(line);
        }
        default -> {}
      }
    }
    return OptionalInt.empty();
  }
}
