package javalings.interleave.instrument;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ConstantDesc;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Walks through code that computes a new value of an atomic from its old one, and knows whether the
 * new one is the old one with something added that does not depend on it.
 */
final class AdditionWalk {

  sealed interface Value {}

  /** An object, by where it was found. */
  record Named(String name) implements Value {}

  /**
   * A number.
   *
   * @param times so many times the old value is in it
   * @param isOld whether it is the old value and nothing else
   */
  record Count(int times, boolean isOld) implements Value {}

  static final Count OLD = new Count(1, true);
  private static final Count OTHER = new Count(0, false);

  private final List<CodeElement> code;
  private final ClassPool pool;
  private final Deque<Value> stack = new ArrayDeque<>();
  private final Map<Integer, Value> locals = new HashMap<>();
  private boolean isGood = true;

  AdditionWalk(List<CodeElement> code, ClassPool pool) {
    this.code = code;
    this.pool = pool;
  }

  /** Whether nothing has come that is more than computing. */
  boolean isGood() {
    return isGood;
  }

  void push(Value value) {
    stack.push(value);
  }

  void local(int slot, Value value) {
    locals.put(slot, value);
  }

  Value pop() {
    isGood &= !stack.isEmpty();
    return stack.isEmpty() ? OTHER : stack.pop();
  }

  private Count popCount() {
    Value value = pop();
    isGood &= value instanceof Count;
    return value instanceof Count count ? count : OTHER;
  }

  /** Whether the operands of a comparison lie there: the atomic, its old value, and a sum. */
  boolean swaps(Named atomic) {
    boolean adds = popCount().times == 1;
    boolean fromOld = popCount().isOld;
    return adds && fromOld && pop().equals(atomic) && isGood && stack.isEmpty();
  }

  /** Whether the old value with something added lies there, and nothing else. */
  boolean isSum() {
    return popCount().times == 1 && isGood && stack.isEmpty();
  }

  /** The locals in which something of the old value is left. */
  Set<Integer> changed() {
    Set<Integer> slots = new TreeSet<>();
    locals.forEach((slot, value) -> {
      if (value instanceof Count count && !count.equals(OTHER)) {
        slots.add(slot);
      }
    });
    return slots;
  }

  void walk(int at) {
    switch (code.get(at)) {
      case LoadInstruction load -> stack.push(loaded(load));
      case StoreInstruction store -> locals.put(store.slot(), pop());
      case IncrementInstruction more -> increment(more.slot());
      case ConstantInstruction constant -> constant(constant.constantValue());
      case FieldInstruction field -> read(field);
      case OperatorInstruction operator -> operate(operator.opcode());
      case ConvertInstruction _ -> stack.push(untouched(popCount()));
      case StackInstruction shuffle when shuffle.opcode() == Opcode.DUP -> {
        Value top = pop();
        stack.push(top);
        stack.push(top);
      }
      case Instruction _ -> isGood = false;
      default -> {
        // a label, or the number of a line
      }
    }
  }

  private Value loaded(LoadInstruction load) {
    boolean isObject = load.typeKind() == TypeKind.REFERENCE;
    return locals.getOrDefault(
        load.slot(), isObject ? new Named(SumValue.local(load.slot())) : OTHER);
  }

  private void increment(int slot) {
    if (locals.get(slot) instanceof Count count) {
      locals.put(slot, new Count(count.times, false));
    }
  }

  private void constant(ConstantDesc value) {
    isGood &= value instanceof Integer || value instanceof Long;
    stack.push(OTHER);
  }

  /** Another thread does not change it in between, unless it races. */
  private void read(FieldInstruction access) {
    boolean isStatic = access.opcode() == Opcode.GETSTATIC;
    String owner = isStatic ? access.owner().asInternalName() : owner(access);
    boolean isObject = !access.typeSymbol().isPrimitive();
    isGood &=
        pool.field(access.owner().asInternalName(), access.name().stringValue())
            .filter(field -> mayBeRead(field.flags().flagsMask(), isObject))
            .isPresent();
    stack.push(isObject ? new Named(SumValue.field(owner, access)) : OTHER);
  }

  private static boolean mayBeRead(int flags, boolean isObject) {
    boolean isFinal = (flags & ClassFile.ACC_FINAL) != 0;
    boolean isVolatile = (flags & ClassFile.ACC_VOLATILE) != 0;
    return isFinal || (isObject && !isVolatile);
  }

  private String owner(FieldInstruction access) {
    isGood &= access.opcode() == Opcode.GETFIELD;
    Value owner = pop();
    isGood &= owner instanceof Named;
    return owner instanceof Named(String name) ? name : "";
  }

  private void operate(Opcode opcode) {
    switch (opcode) {
      case IADD, LADD -> stack.push(new Count(popCount().times + popCount().times, false));
      case ISUB, LSUB -> {
        Count taken = popCount();
        stack.push(new Count(popCount().times - taken.times, false));
      }
      case IMUL, LMUL, IAND, LAND, IOR, LOR, IXOR, LXOR -> {
        untouched(popCount());
        stack.push(untouched(popCount()));
      }
      case INEG, LNEG -> stack.push(new Count(-popCount().times, false));
      default -> isGood = false;
    }
  }

  private Count untouched(Count count) {
    isGood &= count.times == 0;
    return OTHER;
  }
}
