package javalings.interleave.instrument;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.reflect.AccessFlag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javalings.interleave.instrument.SumValue.Known;
import javalings.interleave.instrument.SumValue.Sum;

/**
 * Walks once through the code of a critical section, with what it knows of the values there, and
 * gives up where it meets what is not adding: a value that others change goes nowhere but back to
 * where it came from, with something added.
 */
final class SumWalk {

  /** The end of a section. */
  sealed interface Until {
    record Exit() implements Until {}

    record Unlock(String lock) implements Until {}

    record Return() implements Until {}
  }

  /** There is something that is not adding. */
  private static final class OtherCode extends RuntimeException {
    private static final long serialVersionUID = 1;

    OtherCode() {
      super(null, null, false, false);
    }
  }

  private final List<CodeElement> code;
  private final SectionEnds ends;
  private final boolean hasThis;
  private final ClassPool pool;
  private final String type;
  private final Deque<SumValue> stack = new ArrayDeque<>();
  private final Map<Integer, SumValue> locals = new HashMap<>();
  private int unnamed;
  private int begin;
  private int at;
  private boolean mayKeepLock;

  SumWalk(CodeModel body, ClassPool pool, String type) {
    this.code = body.elementList();
    this.ends = new SectionEnds(body);
    this.hasThis = !ClassPool.isStatic(body);
    this.pool = pool;
    this.type = type;
  }

  /** Whether the section that goes from this element to its end only adds. */
  boolean adds(int from, Until until) {
    begin = from;
    try {
      for (at = from; at < code.size(); at++) {
        if (isEnd(code.get(at), until)) {
          return isOver();
        }
        walk(code.get(at));
      }
      return false;
    } catch (OtherCode _) {
      return false;
    }
  }

  private boolean isEnd(CodeElement element, Until until) {
    return switch (until) {
      case Until.Exit() ->
          element instanceof MonitorInstruction monitor
              && monitor.opcode() == Opcode.MONITOREXIT
              && pop() instanceof Known;
      case Until.Unlock(String lock) ->
          element instanceof InvokeInstruction call
              && SumSections.isCall(call, "unlock")
              && pop() instanceof Known(String name)
              && name.equals(lock)
              && !mayKeepLock;
      case Until.Return() ->
          element instanceof ReturnInstruction back
              && (back.typeKind() == TypeKind.VOID || pop() instanceof Known);
    };
  }

  /** Whether nothing of what was read is left. */
  private boolean isOver() {
    Set<Integer> slots = new HashSet<>();
    locals.forEach((slot, value) -> {
      if (value instanceof Sum) {
        slots.add(slot);
      }
    });
    return stack.isEmpty() && ends.areUseless(slots, at + 1);
  }

  private SumValue pop() {
    if (stack.isEmpty()) {
      throw new OtherCode();
    }
    return stack.pop();
  }

  private Known popKnown() {
    if (pop() instanceof Known known) {
      return known;
    }
    throw new OtherCode();
  }

  private Known unnamed() {
    return new Known("value " + unnamed++);
  }

  private void walk(CodeElement element) {
    switch (element) {
      case LoadInstruction load ->
          stack.push(locals.getOrDefault(load.slot(), new Known(SumValue.local(load.slot()))));
      case StoreInstruction store -> locals.put(store.slot(), pop());
      case IncrementInstruction more -> increment(more.slot());
      case ConstantInstruction constant ->
          stack.push(new Known(String.valueOf(constant.constantValue())));
      case FieldInstruction access -> access(access);
      case ArrayLoadInstruction load -> stack.push(element(load.typeKind()));
      case ArrayStoreInstruction store -> put(pop(), element(store.typeKind()));
      case OperatorInstruction operator -> operate(operator.opcode());
      case ConvertInstruction convert -> convert(convert.toType());
      case StackInstruction shuffle -> shuffle(shuffle.opcode());
      case NopInstruction _ -> {}
      case Instruction _ -> throw new OtherCode();
      default -> {}
    }
  }

  /** An exception here would end the section without its unlock, unless a finally block has it. */
  private void mayThrow() {
    mayKeepLock |= !ends.hasFinally(begin, at);
  }

  private void increment(int slot) {
    if (!(locals.get(slot) instanceof Sum)) {
      locals.put(slot, unnamed());
    }
  }

  private void access(FieldInstruction access) {
    boolean isStatic = access.opcode() == Opcode.GETSTATIC || access.opcode() == Opcode.PUTSTATIC;
    boolean isWrite = access.opcode() == Opcode.PUTFIELD || access.opcode() == Opcode.PUTSTATIC;
    Optional<FieldModel> field =
        pool.field(access.owner().asInternalName(), access.name().stringValue());
    if (field.isEmpty() || (isStatic && !isInitialised(field.get()))) {
      throw new OtherCode();
    }
    SumValue value = isWrite ? pop() : null;
    String owner = isStatic ? access.owner().asInternalName() : popKnown().name();
    if (!isStatic && !(hasThis && owner.equals(SumValue.local(0)))) {
      mayThrow();
    }
    SumValue variable = variable(field.get(), SumValue.field(owner, access));
    if (value == null) {
      stack.push(variable);
    } else {
      put(value, variable);
    }
  }

  /** A class that is used for the first time runs its initialiser. */
  private boolean isInitialised(FieldModel field) {
    return field
        .parent()
        .filter(declaring ->
            declaring.thisClass().asInternalName().equals(type)
                || declaring.methods().stream().noneMatch(ClassInitialisers::isInitialiser))
        .isPresent();
  }

  /** A variable that others add to, or one that stays as it is. */
  private static SumValue variable(FieldModel field, String name) {
    TypeKind kind = TypeKind.from(field.fieldTypeSymbol());
    if (field.flags().has(AccessFlag.FINAL) || field.flags().has(AccessFlag.SYNTHETIC)) {
      return new Known(name);
    }
    if (field.flags().has(AccessFlag.VOLATILE)) {
      throw new OtherCode();
    }
    return kind == TypeKind.REFERENCE ? new Known(name) : sum(name, kind);
  }

  private static SumValue sum(String name, TypeKind kind) {
    return switch (kind) {
      case INT, LONG, SHORT, BYTE, CHAR -> new Sum(name, kind);
      default -> throw new OtherCode();
    };
  }

  private SumValue element(TypeKind kind) {
    Known index = popKnown();
    Known array = popKnown();
    mayThrow();
    return sum(array.name() + "[" + index.name() + "]", kind);
  }

  /** Only the variable's own value goes back to it, with something added. */
  private static void put(SumValue value, SumValue variable) {
    if (!(variable instanceof Sum) || !value.equals(variable)) {
      throw new OtherCode();
    }
  }

  private void operate(Opcode opcode) {
    switch (opcode) {
      case IADD, LADD -> stack.push(sum(pop(), pop()));
      case ISUB, LSUB -> {
        Known taken = popKnown();
        stack.push(sum(taken, pop()));
      }
      case IMUL, LMUL, IAND, LAND, IOR, LOR, IXOR, LXOR -> {
        popKnown();
        popKnown();
        stack.push(unnamed());
      }
      case INEG, LNEG, ARRAYLENGTH -> {
        popKnown();
        stack.push(unnamed());
      }
      default -> throw new OtherCode();
    }
  }

  /** Of two values, one may be that of a variable. */
  private SumValue sum(SumValue right, SumValue left) {
    if (left instanceof Known) {
      return right instanceof Sum sum ? sum : unnamed();
    }
    if (right instanceof Known) {
      return left;
    }
    throw new OtherCode();
  }

  /** A field of a small type takes the last bits of a sum, in whatever order it was made. */
  private void convert(TypeKind to) {
    SumValue value = pop();
    if (value instanceof Sum sum && sum.kind() != to) {
      throw new OtherCode();
    }
    stack.push(value instanceof Sum ? value : unnamed());
  }

  private void shuffle(Opcode opcode) {
    switch (opcode) {
      case DUP -> {
        SumValue value = pop();
        stack.push(value);
        stack.push(value);
      }
      case DUP2 -> {
        Known second = popKnown();
        Known first = popKnown();
        stack.push(first);
        stack.push(second);
        stack.push(first);
        stack.push(second);
      }
      case POP -> pop();
      default -> throw new OtherCode();
    }
  }
}
