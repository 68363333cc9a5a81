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
import java.lang.classfile.instruction.ExceptionCatch;
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

/** Tells what is left of a critical section behind it: its local variables, and its lock. */
final class SectionEnds {

  /** So many elements are looked at; a variable that is still open there counts as read. */
  private static final int FAR = 200;

  private final List<CodeElement> code;
  private final Map<Label, Integer> labels = new HashMap<>();
  private final Map<Label, Set<Integer>> live = new HashMap<>();
  private final List<ExceptionCatch> handlers;

  SectionEnds(CodeModel body) {
    handlers = body.exceptionHandlers();
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
    Set<Integer> slots = new HashSet<>();
    int slot = 0;
    for (VerificationTypeInfo type : frame.locals()) {
      if (type != SimpleVerificationTypeInfo.TOP) {
        slots.add(slot);
      }
      boolean isWide =
          type == SimpleVerificationTypeInfo.LONG || type == SimpleVerificationTypeInfo.DOUBLE;
      slot += isWide ? 2 : 1;
    }
    live.put(frame.target(), slots);
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
      case StoreInstruction store -> {
        open.remove(store.slot());
        yield at + 1;
      }
      case LabelTarget target -> {
        open.retainAll(live.getOrDefault(target.label(), open));
        yield at + 1;
      }
      case ReturnInstruction _ -> {
        open.clear();
        yield at + 1;
      }
      case BranchInstruction branch -> isGoto(branch) ? index(branch.target()) : -1;
      case Instruction instruction -> leaves(instruction) ? -1 : at + 1;
      default -> at + 1;
    };
  }

  private static boolean isGoto(BranchInstruction branch) {
    return branch.opcode() == Opcode.GOTO || branch.opcode() == Opcode.GOTO_W;
  }

  private boolean leaves(Instruction instruction) {
    return switch (instruction.opcode().kind()) {
      case TABLE_SWITCH, LOOKUP_SWITCH, THROW_EXCEPTION -> true;
      case INVOKE, INVOKE_DYNAMIC -> !handlers.isEmpty();
      default -> false;
    };
  }

  /** Whether a finally block that belongs to the section has the word if this element throws. */
  boolean hasFinally(int begin, int at) {
    return handlers.stream()
        .filter(each -> each.catchType().isEmpty())
        .anyMatch(each ->
            index(each.tryStart()) >= begin
                && index(each.tryStart()) <= at
                && index(each.tryEnd()) > at);
  }

  private int index(Label label) {
    return labels.getOrDefault(label, -1);
  }
}
