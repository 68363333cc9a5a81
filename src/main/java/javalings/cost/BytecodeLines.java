package javalings.cost;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.List;

/** The source line of each element of a method's code; 0 where the class file does not say. */
final class BytecodeLines {

  private BytecodeLines() {}

  static int[] of(CodeModel code) {
    var elements = code.elementList();
    var lines = new int[elements.size()];
    var line = 0;
    for (var i = 0; i < lines.length; i++) {
      line = elements.get(i) instanceof LineNumber number ? number.line() : line;
      lines[i] = line;
    }
    for (var i = 0; i < lines.length; i++) {
      if (elements.get(i) instanceof InvokeDynamicInstruction) {
        lines[i] = lines[receiver(elements, i)];
      }
    }
    return lines;
  }

  /**
   * The call that a lambda is an argument of, or the lambda itself. In a chain of calls over
   * several lines javac gives a line to each call, and none to the lambda in front of it.
   */
  private static int receiver(List<CodeElement> elements, int lambda) {
    for (var i = lambda + 1; i < elements.size(); i++) {
      switch (elements.get(i)) {
        case InvokeInstruction _ -> {
          return i;
        }
        case StoreInstruction _, ReturnInstruction _ -> {
          return lambda;
        }
        default -> {}
      }
    }
    return lambda;
  }
}
