package javalings.interleave.instrument;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The loops of a method body that come to one addition to an atomic: {@code do { v = n.get(); }
 * while (!n.compareAndSet(v, v + 1));}, where nobody looks at {@code v} afterwards.
 */
final class SwapLoops {

  private static final Set<String> ATOMICS =
      Set.of("java/util/concurrent/atomic/AtomicInteger", "java/util/concurrent/atomic/AtomicLong");

  private final List<CodeElement> code;
  private final ClassPool pool;
  private final SectionEnds ends;
  private final Map<Label, Integer> labels = new HashMap<>();
  private final Set<Label> targets = new HashSet<>();

  private SwapLoops(CodeModel body, ClassPool pool) {
    this.code = body.elementList();
    this.pool = pool;
    this.ends = new SectionEnds(body);
    for (int i = 0; i < code.size(); i++) {
      switch (code.get(i)) {
        case LabelTarget label -> labels.put(label.label(), i);
        case BranchInstruction branch -> targets.add(branch.target());
        default -> {}
      }
    }
  }

  /** The reads and the comparisons of such loops, as indices among the body's elements. */
  static BitSet in(CodeModel body, ClassPool pool) {
    BitSet found = new BitSet();
    boolean hasSwap = body.elementStream().anyMatch(each -> isCall(each, "compareAndSet"));
    if (hasSwap) {
      SwapLoops loops = new SwapLoops(body, pool);
      for (int i = 0; i < loops.code.size(); i++) {
        int swap = isCall(loops.code.get(i), "get") ? loops.swap(i) : -1;
        if (swap >= 0) {
          found.set(i);
          found.set(swap);
        }
      }
    }
    return found;
  }

  private static boolean isCall(CodeElement element, String name) {
    return element instanceof InvokeInstruction call
        && ATOMICS.contains(call.owner().asInternalName())
        && call.name().equalsString(name);
  }

  /** The comparison that ends the loop that begins with this read; negative if there is none. */
  private int swap(int read) {
    int head = head(read);
    if (head < 0) {
      return -1;
    }
    var values = new AdditionWalk(code, pool);
    for (int i = head; i < read; i++) {
      values.walk(i);
    }
    var atomic = values.isGood() ? values.pop() : null;
    if (!(atomic instanceof AdditionWalk.Named named)) {
      return -1;
    }
    values.push(AdditionWalk.OLD);
    int swap = read + 1;
    while (swap < code.size() && values.isGood() && !isCall(code.get(swap), "compareAndSet")) {
      if (code.get(swap) instanceof LabelTarget label && targets.contains(label.label())) {
        return -1;
      }
      values.walk(swap++);
    }
    boolean adds = swap < code.size() && values.isGood() && values.swaps(named);
    return adds && goesRound(head, swap, values.changed()) ? swap : -1;
  }

  /** The first instruction that loads the atomic, from a local or a field. */
  private int head(int call) {
    int last = before(call);
    return switch (last < 0 ? null : code.get(last)) {
      case LoadInstruction _ -> last;
      case FieldInstruction field when field.opcode() == Opcode.GETSTATIC -> last;
      case FieldInstruction field when field.opcode() == Opcode.GETFIELD -> head(last);
      case null, default -> -1;
    };
  }

  private int before(int at) {
    int i = at - 1;
    while (i >= 0 && !(code.get(i) instanceof Instruction)) {
      i--;
    }
    return i;
  }

  /** Whether it goes on only when the comparison holds, and does not look back then. */
  private boolean goesRound(int head, int swap, Set<Integer> slots) {
    int at = swap + 1;
    while (at < code.size() && !(code.get(at) instanceof Instruction)) {
      at++;
    }
    if (at >= code.size() || !(code.get(at) instanceof BranchInstruction branch)) {
      return false;
    }
    int there = labels.getOrDefault(branch.target(), -1);
    return switch (branch.opcode()) {
      case IFEQ -> leadsTo(head, there) && ends.areUseless(slots, at + 1);
      case IFNE -> leadsTo(head, at + 1) && there >= 0 && ends.areUseless(slots, there);
      default -> false;
    };
  }

  private boolean leadsTo(int head, int from) {
    int at = from;
    for (int i = 0; i < code.size() && at >= 0 && at < code.size(); i++) {
      if (at == head) {
        return true;
      }
      CodeElement element = code.get(at);
      if (element instanceof BranchInstruction branch && branch.opcode() == Opcode.GOTO) {
        at = labels.getOrDefault(branch.target(), -1);
      } else if (element instanceof Instruction) {
        return false;
      } else {
        at++;
      }
    }
    return false;
  }
}
