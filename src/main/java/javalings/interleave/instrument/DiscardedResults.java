package javalings.interleave.instrument;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.BitSet;

/** The calls of a method body, in their order, whose results are thrown away at once. */
final class DiscardedResults {

  private final BitSet discarded = new BitSet();
  private int at = -1;

  DiscardedResults(CodeModel body) {
    int calls = -1;
    boolean isAfterCall = false;
    for (CodeElement element : body) {
      if (element instanceof Instruction instruction) {
        boolean isPop = instruction.opcode() == Opcode.POP || instruction.opcode() == Opcode.POP2;
        if (isAfterCall && isPop) {
          discarded.set(calls);
        }
        isAfterCall = element instanceof InvokeInstruction;
        calls += isAfterCall ? 1 : 0;
      }
    }
  }

  /** The transformation has come to the next call. */
  void next() {
    at++;
  }

  /** Whether the result of this call is thrown away. */
  boolean isDiscarded() {
    return discarded.get(at);
  }
}
