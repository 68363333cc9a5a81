package javalings.interleave.instrument;

import java.lang.classfile.Attributes;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.SimpleVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.VerificationTypeInfo;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether a local variable of a critical section is of any use behind it. */
final class SectionEnds {

  private static final int FAR = 200;

  private final List<CodeElement> code;
  private final Map<Label, Integer> labels = new HashMap<>();
  private final Map<Label, Set<Integer>> dead = new HashMap<>();
  private final Map<Label, Integer> known = new HashMap<>();
  private final boolean catches;

  SectionEnds(CodeModel body) {
    catches = !body.exceptionHandlers().isEmpty();
    code = body.elementList();
    for (int i = 0; i < code.size(); i++) {
      if (code.get(i) instanceof LabelTarget target) {
        labels.put(target.label(), i);
      }
    }
    body.findAttribute(Attributes.stackMapTable())
        .ifPresent(table -> table.entries().forEach(this::add));
  }

  private void add(StackMapFrameInfo frame) {
    Set<Integer> unknown = new HashSet<>();
    int slot = 0;
    for (VerificationTypeInfo type : frame.locals()) {
      if (type == SimpleVerificationTypeInfo.TOP) {
        unknown.add(slot);
      }
      boolean isWide =
          type == SimpleVerificationTypeInfo.LONG || type == SimpleVerificationTypeInfo.DOUBLE;
      slot += isWide ? 2 : 1;
    }
    dead.put(frame.target(), unknown);
    known.put(frame.target(), slot);
  }

  /** Whether nothing from this element on reads the variables before they get new values. */
  boolean areUseless(Set<Integer> slots, int from) {
    Set<Integer> open = new HashSet<>(slots);
    int at = from;
    for (int i = 0; i < FAR && !open.isEmpty(); i++) {
      at = at < code.size() ? step(open, at) : -1;
      if (at < 0) {
        return false;
      }
    }
    return open.isEmpty();
  }

  /** The next element; negative if a variable is read, or who knows what happens. */
  private int step(Set<Integer> open, int at) {
    return switch (code.get(at)) {
      case LoadInstruction load when open.contains(load.slot()) -> -1;
      case IncrementInstruction more when open.contains(more.slot()) -> -1;
      case StoreInstruction store -> closes(open, Set.of(store.slot()), at);
      case LabelTarget target -> pass(open, target.label(), at);
      case ReturnInstruction _ -> closes(open, Set.copyOf(open), at);
      case BranchInstruction branch ->
          isGoto(branch) ? labels.getOrDefault(branch.target(), -1) : -1;
      case Instruction instruction -> leaves(instruction) ? -1 : at + 1;
      default -> at + 1;
    };
  }

  private int pass(Set<Integer> open, Label label, int at) {
    Set<Integer> unknown = dead.get(label);
    if (unknown != null) {
      open.removeIf(slot -> unknown.contains(slot) || slot >= known.getOrDefault(label, 0));
    }
    return at + 1;
  }

  private static int closes(Set<Integer> open, Set<Integer> slots, int at) {
    open.removeAll(slots);
    return at + 1;
  }

  private static boolean isGoto(BranchInstruction branch) {
    return branch.opcode() == Opcode.GOTO || branch.opcode() == Opcode.GOTO_W;
  }

  private boolean leaves(Instruction instruction) {
    return switch (instruction.opcode().kind()) {
      case TABLE_SWITCH, LOOKUP_SWITCH, THROW_EXCEPTION -> true;
      case INVOKE, INVOKE_DYNAMIC -> catches;
      default -> false;
    };
  }

  /** Whether something is done in the end, whatever is thrown. */
  boolean areAssured() {
    return catches;
  }
}
