package javalings.sandbox.jail;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of the classic Berkeley packet filter, in the few forms that seccomp needs: it looks at
 * a word of the call and answers. A block ends with an answer, or falls through to the next one.
 */
final class BpfProgram {

  static final int ALLOW = 0x7fff0000;
  static final int KILL_PROCESS = 0x80000000;

  private static final int ERRNO = 0x00050000;

  private static final int LOAD_WORD = 0x20;
  private static final int JUMP_IF_EQUAL = 0x15;
  private static final int JUMP_IF_AT_LEAST = 0x35;
  private static final int JUMP_IF_ANY_BIT = 0x45;
  private static final int ANSWER = 0x06;

  private static final int NUMBER_OFFSET = 0;
  private static final int ARCHITECTURE_OFFSET = 4;
  private static final int ARGUMENTS_OFFSET = 16;

  private record Instruction(int code, int ifTrue, int ifFalse, int operand) {}

  private final List<Instruction> instructions = new ArrayList<>();

  /** The answer that makes a call fail with an error number. */
  static int error(int number) {
    return ERRNO | number;
  }

  BpfProgram loadArchitecture() {
    return add(LOAD_WORD, 0, 0, ARCHITECTURE_OFFSET);
  }

  BpfProgram loadNumber() {
    return add(LOAD_WORD, 0, 0, NUMBER_OFFSET);
  }

  /** Answers when the loaded word is this one. */
  BpfProgram ifEqual(int value, int answer) {
    return add(JUMP_IF_EQUAL, 0, 1, value).answer(answer);
  }

  BpfProgram ifNotEqual(int value, int answer) {
    return add(JUMP_IF_EQUAL, 1, 0, value).answer(answer);
  }

  BpfProgram ifAtLeast(int value, int answer) {
    return add(JUMP_IF_AT_LEAST, 0, 1, value).answer(answer);
  }

  BpfProgram answer(int answer) {
    return add(ANSWER, 0, 0, answer);
  }

  /** Answers a call by whether its argument, counted from 0, has any of these bits. */
  BpfProgram ifCallHasBits(int number, int argument, int bits, int yes, int no) {
    return add(JUMP_IF_EQUAL, 0, 4, number)
        .add(LOAD_WORD, 0, 0, offset(argument))
        .add(JUMP_IF_ANY_BIT, 0, 1, bits)
        .answer(yes)
        .answer(no);
  }

  /** Answers a call by whether its argument, counted from 0, is one of these. */
  BpfProgram ifCallHasOneOf(int number, int argument, List<Integer> values, int yes, int no) {
    add(JUMP_IF_EQUAL, 0, 2 * values.size() + 2, number);
    add(LOAD_WORD, 0, 0, offset(argument));
    values.forEach(value -> ifEqual(value, yes));
    return answer(no);
  }

  /** The low half of the argument, which is all of it for flags, commands and ids. */
  private static int offset(int argument) {
    return ARGUMENTS_OFFSET + Long.BYTES * argument;
  }

  private BpfProgram add(int code, int ifTrue, int ifFalse, int operand) {
    instructions.add(new Instruction(code, ifTrue, ifFalse, operand));
    return this;
  }

  int length() {
    return instructions.size();
  }

  /** The program as the kernel reads it. */
  MemorySegment in(Arena arena) {
    var memory = arena.allocate(8L * instructions.size(), Long.BYTES);
    for (var i = 0; i < instructions.size(); i++) {
      var instruction = instructions.get(i);
      memory.set(JAVA_SHORT, 8L * i, (short) instruction.code());
      memory.set(JAVA_BYTE, 8L * i + 2, (byte) instruction.ifTrue());
      memory.set(JAVA_BYTE, 8L * i + 3, (byte) instruction.ifFalse());
      memory.set(JAVA_INT, 8L * i + 4, instruction.operand());
    }
    return memory;
  }
}
