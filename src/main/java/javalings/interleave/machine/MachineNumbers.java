package javalings.interleave.machine;

import java.lang.classfile.Opcode;
import java.util.Objects;

/** Java's operators on numbers. */
final class MachineNumbers {

  private MachineNumbers() {}

  static void operate(Opcode opcode, MachineFrame frame) {
    switch (opcode) {
      case INEG -> frame.push(-frame.popInt());
      case LNEG -> frame.push(-popLong(frame));
      case ISHL, ISHR, IUSHR, IADD, ISUB, IMUL, IDIV, IREM, IAND, IOR, IXOR -> {
        int right = frame.popInt();
        frame.push(ofInts(opcode, frame.popInt(), right));
      }
      case LADD, LSUB, LMUL, LDIV, LREM, LAND, LOR, LXOR -> {
        long right = popLong(frame);
        frame.push(ofLongs(opcode, popLong(frame), right));
      }
      case LSHL, LSHR, LUSHR -> {
        int right = frame.popInt();
        frame.push(shifted(opcode, popLong(frame), right));
      }
      case LCMP -> {
        long right = popLong(frame);
        frame.push(Long.compare(popLong(frame), right));
      }
      default -> throw new BeyondMachine(opcode.name());
    }
  }

  private static int ofInts(Opcode opcode, int left, int right) {
    return switch (opcode) {
      case IADD -> left + right;
      case ISUB -> left - right;
      case IMUL -> left * right;
      case IDIV -> left / divisor(right);
      case IREM -> left % divisor(right);
      case IAND -> left & right;
      case IOR -> left | right;
      case IXOR -> left ^ right;
      case ISHL -> left << right;
      case ISHR -> left >> right;
      default -> left >>> right;
    };
  }

  private static long ofLongs(Opcode opcode, long left, long right) {
    return switch (opcode) {
      case LADD -> left + right;
      case LSUB -> left - right;
      case LMUL -> left * right;
      case LDIV -> left / divisor(right);
      case LREM -> left % divisor(right);
      case LAND -> left & right;
      case LOR -> left | right;
      default -> left ^ right;
    };
  }

  private static long shifted(Opcode opcode, long left, int right) {
    return switch (opcode) {
      case LSHL -> left << right;
      case LSHR -> left >> right;
      default -> left >>> right;
    };
  }

  private static int divisor(int number) {
    return (int) divisor((long) number);
  }

  private static long divisor(long number) {
    if (number == 0) {
      throw new BeyondMachine("a division by zero");
    }
    return number;
  }

  static void convert(Opcode opcode, MachineFrame frame) {
    switch (opcode) {
      case I2L -> frame.push((long) frame.popInt());
      case L2I -> frame.push((int) popLong(frame));
      case I2B -> frame.push((int) (byte) frame.popInt());
      case I2C -> frame.push((int) (char) frame.popInt());
      case I2S -> frame.push((int) (short) frame.popInt());
      default -> throw new BeyondMachine(opcode.name());
    }
  }

  private static long popLong(MachineFrame frame) {
    if (frame.pop() instanceof Long number) {
      return number;
    }
    throw new BeyondMachine("a number that is none");
  }

  /** Whether the branch is taken; takes what it compares from the stack. */
  static boolean holds(Opcode opcode, MachineFrame frame) {
    return switch (opcode) {
      case GOTO, GOTO_W -> true;
      case IFNULL -> frame.pop() == null;
      case IFNONNULL -> frame.pop() != null;
      case IF_ACMPEQ -> isSame(frame);
      case IF_ACMPNE -> !isSame(frame);
      case IFEQ, IFNE, IFLT, IFGE, IFGT, IFLE -> compares(opcode, frame.popInt(), 0);
      default -> {
        int right = frame.popInt();
        yield compares(opcode, frame.popInt(), right);
      }
    };
  }

  private static boolean compares(Opcode opcode, int left, int right) {
    return switch (opcode) {
      case IFEQ, IF_ICMPEQ -> left == right;
      case IFNE, IF_ICMPNE -> left != right;
      case IFLT, IF_ICMPLT -> left < right;
      case IFGE, IF_ICMPGE -> left >= right;
      case IFGT, IF_ICMPGT -> left > right;
      case IFLE, IF_ICMPLE -> left <= right;
      default -> throw new BeyondMachine(opcode.name());
    };
  }

  /** Of boxes and texts the machine does not know which ones are one. */
  private static boolean isSame(MachineFrame frame) {
    Object right = frame.pop();
    Object left = frame.pop();
    boolean isKnown =
        left == null
            || right == null
            || (left instanceof HeapReference && right instanceof HeapReference);
    if (!isKnown) {
      throw new BeyondMachine("boxes that are compared");
    }
    return Objects.equals(left, right);
  }
}
