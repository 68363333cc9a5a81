package javalings.interleave.instrument;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The critical sections of a method body in which values are only added to: {@code n++} under a
 * lock, and nothing that anybody could tell the order of two such sections by.
 */
final class SumSections {

  private static final Set<String> LOCKS =
      Set.of("java/util/concurrent/locks/Lock", "java/util/concurrent/locks/ReentrantLock");

  private final BitSet begins = new BitSet();
  private int at = -1;

  SumSections(CodeModel body, ClassPool pool, String type) {
    List<CodeElement> code = body.elementList();
    int candidates = -1;
    for (int i = 0; i < code.size(); i++) {
      candidates += isCandidate(code.get(i)) ? 1 : 0;
      Optional<SumWalk.Until> until = taken(code, i);
      if (until.isPresent() && new SumWalk(body, pool, type).adds(i + 1, until.get())) {
        begins.set(candidates);
      }
    }
  }

  private static boolean isCandidate(CodeElement element) {
    return element instanceof InvokeInstruction || element instanceof MonitorInstruction;
  }

  /** Whether all that the body of a synchronized method does is adding. */
  static boolean isAll(CodeModel body, ClassPool pool, String type) {
    return new SumWalk(body, pool, type).adds(0, new SumWalk.Until.Return());
  }

  /** The end of the section that begins with this element, if one does. */
  private static Optional<SumWalk.Until> taken(List<CodeElement> code, int at) {
    return switch (code.get(at)) {
      case MonitorInstruction monitor when monitor.opcode() == Opcode.MONITORENTER ->
          Optional.of(new SumWalk.Until.Exit());
      case InvokeInstruction call when isCall(call, "lock") ->
          name(code, at).map(SumWalk.Until.Unlock::new);
      default -> Optional.empty();
    };
  }

  static boolean isCall(InvokeInstruction call, String name) {
    return LOCKS.contains(call.owner().asInternalName())
        && call.name().equalsString(name)
        && call.typeSymbol().parameterCount() == 0;
  }

  /** The name of the lock, as {@link SumWalk} names what it finds in locals and fields. */
  private static Optional<String> name(List<CodeElement> code, int call) {
    int last = before(code, call);
    return switch (last < 0 ? null : code.get(last)) {
      case LoadInstruction local -> Optional.of(SumValue.local(local.slot()));
      case FieldInstruction field when field.opcode() == Opcode.GETSTATIC ->
          Optional.of(SumValue.field(field.owner().asInternalName(), field));
      case FieldInstruction field when field.opcode() == Opcode.GETFIELD ->
          name(code, last).map(owner -> SumValue.field(owner, field));
      case null, default -> Optional.empty();
    };
  }

  private static int before(List<CodeElement> code, int at) {
    int i = at - 1;
    while (i >= 0 && !(code.get(i) instanceof Instruction)) {
      i--;
    }
    return i;
  }

  /** The transformation has come to the next call, or the next use of a monitor. */
  void next() {
    at++;
  }

  /** Whether such a section begins here. */
  boolean begins() {
    return begins.get(at);
  }
}
