package javalings.interleave.machine;

import java.lang.classfile.Opcode;
import org.jspecify.annotations.Nullable;

/** The instructions that move values on the stack; a long is one value, and counts as two. */
final class StackMoves {

  private StackMoves() {}

  static void move(Opcode opcode, MachineFrame frame) {
    Object top = frame.pop();
    switch (opcode) {
      case POP -> {}
      case POP2 -> {
        if (!isTwo(top)) {
          frame.pop();
        }
      }
      case DUP -> push(frame, top, top);
      case DUP_X1 -> push(frame, top, frame.pop(), top);
      case DUP_X2 -> under(frame, top);
      case SWAP -> push(frame, top, frame.pop());
      case DUP2 -> dup2(frame, top);
      case DUP2_X1 -> dup2x1(frame, top);
      default -> throw new BeyondMachine(opcode.name());
    }
  }

  private static boolean isTwo(@Nullable Object value) {
    return value instanceof Long || value instanceof Double;
  }

  private static void push(MachineFrame frame, @Nullable Object... values) {
    for (Object value : values) {
      frame.push(value);
    }
  }

  private static void under(MachineFrame frame, @Nullable Object top) {
    Object second = frame.pop();
    if (isTwo(second)) {
      push(frame, top, second, top);
    } else {
      Object third = frame.pop();
      push(frame, top, third, second, top);
    }
  }

  private static void dup2(MachineFrame frame, @Nullable Object top) {
    if (isTwo(top)) {
      push(frame, top, top);
    } else {
      Object second = frame.pop();
      push(frame, second, top, second, top);
    }
  }

  private static void dup2x1(MachineFrame frame, @Nullable Object top) {
    Object second = frame.pop();
    if (isTwo(top)) {
      push(frame, top, second, top);
    } else {
      Object third = frame.pop();
      push(frame, second, top, third, second, top);
    }
  }
}
