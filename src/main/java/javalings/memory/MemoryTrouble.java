package javalings.memory;

import java.util.Arrays;
import java.util.Optional;
import javalings.model.ErrorCode;

/** The JDK's refusals about a segment or an arena, told apart by the start of the message. */
enum MemoryTrouble {
  CLOSED(
      ErrorCode.MEMORY_CLOSED,
      "Already closed",
      "use of memory after its arena was closed",
      "used here, when the memory is gone",
      "in Rust this does not compile: the reference would outlive what it refers to (E0597)",
      "finish with the memory before its arena closes, or open the arena further out"),
  WRONG_THREAD(
      ErrorCode.MEMORY_WRONG_THREAD,
      "Attempted access outside owning thread",
      "memory of one thread used by another",
      "used here, by a thread that does not own it",
      "in Rust this does not compile: such a value is not `Send` (E0277)",
      "open the arena with `Arena.ofShared()`, or let the thread open its own"),
  OUT_OF_BOUNDS(
      ErrorCode.MEMORY_OUT_OF_BOUNDS,
      "Out of bound access on segment",
      "access past the end of a segment",
      "reaches outside of the segment",
      "Rust checks this when the program runs, too: indexing a slice outside of it panics",
      "compare the offset, in bytes, plus the size of the value with the segment's `byteSize()`"),
  MISALIGNED(
      ErrorCode.MEMORY_MISALIGNED,
      "Target offset",
      "access at an offset that does not fit the value's alignment",
      "this offset is not a multiple of the alignment",
      "Rust's references are always aligned; only `unsafe` code can get this wrong",
      "offsets count bytes: keep the layout's padding, or use the unaligned layout of the type, such as `JAVA_INT_UNALIGNED`"),
  READ_ONLY(
      ErrorCode.MEMORY_READ_ONLY,
      "Attempt to write a read-only segment",
      "write to memory that was lent read-only",
      "written here",
      "in Rust this does not compile: a `&[u8]` cannot be assigned through (E0594)",
      "write through a segment that may be written: the one that `asReadOnly()` was called on, for example"),
  BUSY(
      ErrorCode.MEMORY_IN_USE,
      "Session is acquired by",
      "an arena closed while its memory is in use",
      "closed here",
      "in Rust this does not compile: what is borrowed cannot be dropped (E0505)",
      "close the arena once the call that uses its memory has returned"),
  ENDLESS(
      ErrorCode.MEMORY_NOT_CLOSEABLE,
      "Attempted to close a non-closeable session",
      "an arena closed that nobody may close",
      "closed here",
      "the global arena lives as long as the program, as Rust's `'static`; the garbage collector"
          + " ends an automatic one",
      "open an arena that can be closed: `Arena.ofConfined()` for one thread, `Arena.ofShared()`"
          + " for several");

  private final ErrorCode code;
  private final String start;
  private final String sentence;
  private final String label;
  private final String note;
  private final String help;

  MemoryTrouble(
      ErrorCode code, String start, String sentence, String label, String note, String help) {
    this.code = code;
    this.start = start;
    this.sentence = sentence;
    this.label = label;
    this.note = note;
    this.help = help;
  }

  /** The trouble behind an exception of the JDK's memory classes. */
  static Optional<MemoryTrouble> of(Throwable thrown) {
    if (!comesFromMemory(thrown)) {
      return Optional.empty();
    }
    var message = String.valueOf(thrown.getMessage());
    return Arrays.stream(values()).filter(it -> message.startsWith(it.start)).findFirst();
  }

  private static boolean comesFromMemory(Throwable thrown) {
    // Only the JDK's own exceptions: a learner's can do anything when they are asked.
    return thrown.getClass().getClassLoader() == null && passesMemory(thrown);
  }

  private static boolean passesMemory(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .limit(4)
        .map(StackTraceElement::getClassName)
        .anyMatch(name ->
            name.startsWith("jdk.internal.foreign.")
                || name.startsWith("jdk.internal.misc.")
                || name.startsWith("java.lang.foreign.")
                || name.startsWith("java.lang.invoke."));
  }

  ErrorCode code() {
    return code;
  }

  String sentence() {
    return sentence;
  }

  String label() {
    return label;
  }

  String note() {
    return note;
  }

  String help() {
    return help;
  }
}
