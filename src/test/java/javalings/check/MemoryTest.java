package javalings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.InMemoryClasses;
import javalings.model.Diagnostic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MemoryTest {

  private static final String CHECK =
      """
      class Check {
        static void check() throws Exception { javalings.check.Memory.check(() -> Learner.run()); }
      }
      """;

  private static @Nullable Throwable run(String learner) throws Exception {
    var text =
        "import java.lang.foreign.*; import static java.lang.foreign.ValueLayout.*;\n"
            + "import java.util.concurrent.*;\n"
            + "class Learner {\n"
            + learner
            + "}\n";
    var classes = InMemoryClasses.compile(Map.of("Learner", text, "Check", CHECK));
    var check = classes.loadClass("Check").getDeclaredMethod("check");
    check.setAccessible(true);
    try {
      check.invoke(null);
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    }
  }

  /** A code, and a program whose lines say {@code // = label} where a label is expected. */
  static Stream<Arguments> troubles() {
    return Stream.of(
        Arguments.of(
            "memory-in-use",
            """
            static Arena arena;
            static IllegalStateException trouble;
            static int compare(MemorySegment a, MemorySegment b) {
              try {
                arena.close(); // = closed here
              } catch (IllegalStateException e) {
                trouble = e; // an exception must not leave a callback
              }
              return 0;
            }
            static void run() throws Exception {
              var linker = java.lang.foreign.Linker.nativeLinker();
              var order = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS);
              var type = java.lang.invoke.MethodType.methodType(
                  int.class, MemorySegment.class, MemorySegment.class);
              var compare = java.lang.invoke.MethodHandles.lookup().findStatic(
                  Learner.class, "compare", type);
              var sort = linker.downcallHandle(
                  linker.defaultLookup().find("qsort").orElseThrow(),
                  FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS));
              arena = Arena.ofConfined(); // = the arena is opened here
              var numbers = arena.allocateFrom(JAVA_INT, 3, 1, 2);
              try {
                sort.invoke(numbers, 3L, 4L, linker.upcallStub(compare, order, arena));
              } catch (Throwable e) {
                throw new IllegalStateException(e);
              }
              arena.close();
              throw trouble;
            }
            """),
        Arguments.of(
            "memory-closed",
            """
            static MemorySegment lent() {
              try (var arena = Arena.ofConfined()) { // = the arena is opened here
                return arena.allocate(16);
              } // = its arena is closed here
            }
            static int run() {
              return lent().get(JAVA_INT, 0); // = used here, when the memory is gone
            }
            """),
        Arguments.of(
            "memory-closed",
            """
            static int run() {
              var keep = Arena.ofShared();
              var arena = Arena.ofShared(); // = the arena is opened here
              var from = arena.allocate(16);
              var to = keep.allocate(16);
              keep.allocate(8);
              arena.close(); // = its arena is closed here
              MemorySegment.copy(from, 0, to, 0, 16); // = used here, when the memory is gone
              keep.close();
              return 0;
            }
            """),
        Arguments.of(
            "memory-closed",
            """
            static void run() {
              var arena = Arena.ofConfined(); // = the arena is opened here
              arena.close(); // = its arena is closed here
              arena.close(); // = used here, when the memory is gone
            }
            """),
        Arguments.of(
            "memory-closed",
            """
            static void run() {
              var arena = Arena.ofConfined(); // = the arena is opened here
              var ints = JAVA_INT.arrayElementVarHandle();
              var segment = arena.allocate(JAVA_INT, 4);
              arena.close(); // = its arena is closed here
              ints.set(segment, 0L, 2L, 7); // = used here, when the memory is gone
            }
            """),
        Arguments.of(
            "memory-wrong-thread",
            """
            static void run() throws Exception {
              try (var arena = Arena.ofConfined()) { // = the arena belongs to the thread that opens it here
                var segment = arena.allocate(8);
                var thread = new Thread(() -> {
                  segment.set(JAVA_INT, 0, 1); // = used here, by a thread that does not own it
                });
                thread.start();
                thread.join();
              }
            }
            """),
        Arguments.of(
            "memory-wrong-thread",
            """
            static int run() throws Exception {
              try (var arena = Arena.ofConfined(); // = the arena belongs to the thread that opens it here
                  var pool = Executors.newFixedThreadPool(1)) {
                var segment = arena.allocate(8);
                return pool.submit(
                    () -> segment.get(JAVA_INT, 0)).get(); // = used here, by a thread that does not own it
              }
            }
            """),
        Arguments.of(
            "memory-out-of-bounds",
            """
            static int run() {
              try (var arena = Arena.ofConfined()) {
                var other = arena.allocate(64);
                var ints = arena.allocate(JAVA_INT, 4); // = the segment comes from here
                return other.get(JAVA_INT, 0)
                    + ints.getAtIndex(JAVA_INT, 4); // = reaches outside of the segment
              }
            }
            """),
        Arguments.of(
            "memory-misaligned",
            """
            static int run() {
              try (var arena = Arena.ofConfined()) {
                var bytes = arena.allocate(16, 8); // = the segment comes from here
                return bytes.get(JAVA_INT, 2); // = this offset is not a multiple of the alignment
              }
            }
            """),
        Arguments.of(
            "memory-read-only",
            """
            static void run() {
              try (var arena = Arena.ofConfined()) {
                var view = arena.allocate(16).asReadOnly(); // = the segment comes from here
                view.set(JAVA_INT, 0, 1); // = written here
              }
            }
            """),
        Arguments.of(
            "memory-not-closeable",
            """
            static void run() {
              var arena = Arena.global(); // = the arena is opened here
              arena.close(); // = closed here
            }
            """));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("troubles")
  void trouble_is_told_by_the_lines_of_its_history(String code, String learner) throws Exception {
    assertThat(run(learner))
        .isInstanceOfSatisfying(
            Refusal.class, it -> isTold(it.diagnostics().getFirst(), code, learner));
  }

  private static void isTold(Diagnostic found, String code, String learner) {
    var labels = new TreeMap<Integer, String>();
    found.labels().forEach(label -> labels.put(label.place().line(), label.message()));
    assertThat(found.code()).isEqualTo(code);
    assertThat(labels).isEqualTo(marked(learner));
    assertThat(found.help()).isPresent();
  }

  private static Map<Integer, String> marked(String learner) {
    var marks = new TreeMap<Integer, String>();
    var pattern = Pattern.compile("// = (.*)$");
    var line = 3;
    for (var text : learner.lines().toList()) {
      line++;
      var mark = pattern.matcher(text);
      if (mark.find()) {
        marks.put(line, mark.group(1));
      }
    }
    return marks;
  }

  /** The lines of a refusal, whose use of memory is in the check. */
  private static Refusal used(String learner, String use) throws Exception {
    var text = "import java.lang.foreign.*;\nclass Learner {\n" + learner + "}\n";
    var check =
        "import java.lang.foreign.*;\nclass Check {\n  static void check() throws Exception {\n"
            + "    javalings.check.Memory.check(() -> { "
            + use
            + " });\n  }\n"
            + "  static byte read(MemorySegment s) { return s.get(ValueLayout.JAVA_BYTE, 0); }\n}\n";
    var classes = InMemoryClasses.compile(Map.of("Learner", text, "Check", check));
    var method = classes.loadClass("Check").getDeclaredMethod("check");
    method.setAccessible(true);
    try {
      method.invoke(null);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Refusal refusal) {
        return refusal;
      }
    }
    throw new AssertionError("no refusal");
  }

  @Test
  void what_the_check_uses_too_late_is_told_by_the_learners_lines_only() throws Exception {
    var refusal =
        used(
            """
            static MemorySegment lent() {
              try (var arena = Arena.ofConfined()) {
                return arena.allocate(8);
              }
            }
            """,
            "read(Learner.lent());");

    var found = refusal.diagnostics().getFirst();
    assertThat(refusal).hasMessage("line 6: use of memory after its arena was closed");
    assertThat(found.place().file()).isEqualTo("Learner.java");
    assertThat(found.labels())
        .extracting(label -> label.place().file() + " " + label.message())
        .containsExactly(
            "Learner.java its arena is closed here", "Learner.java the arena is opened here");
    assertThat(found.notes()).contains("the memory is used later, by whoever called this");
  }

  @Test
  void a_callback_of_the_checks_is_told_by_the_learners_call() throws Exception {
    var refusal =
        used(
            """
            interface Driver { void write(MemorySegment part); }
            static void collect(MemorySegment frame, Driver driver) {
              driver.write(frame.asSlice(0, 4));
            }
            """,
            "Learner.collect(MemorySegment.ofArray(new byte[8]), part -> part.asSlice(2, 3));");

    assertThat(refusal)
        .hasMessage("line 5: access past the end of a segment: 3 bytes at offset 2 of 4");
    assertThat(refusal.diagnostics().getFirst().labels())
        .extracting(label -> label.place().line() + " " + label.message())
        .containsExactly("5 it happens in this call");
  }

  @Test
  void what_never_met_the_learners_lines_has_no_place() throws Exception {
    var refusal = used("static void unused() {}", "read(MemorySegment.ofArray(new byte[0]));");

    assertThat(refusal).hasMessage("access past the end of a segment: 1 bytes at offset 0 of 0");
    assertThat(refusal.diagnostics()).isEmpty();
  }

  @Test
  void lengths_and_offsets_below_zero_are_told_as_such() throws Exception {
    assertThat(
            used(
                "static void cut(MemorySegment s) { s.asSlice(4, -1); }",
                "Learner.cut(MemorySegment.ofArray(new byte[8]));"))
        .hasMessage("line 3: a slice of negative length: -1 bytes at offset 4");
    assertThat(
            used(
                "static void cut(MemorySegment s) { s.asSlice(-2, 1); }",
                "Learner.cut(MemorySegment.ofArray(new byte[8]));"))
        .hasMessage("line 3: access before the start of a segment: 1 bytes at offset -2 of 8");
  }

  @Test
  void bounds_are_told_in_bytes() throws Exception {
    assertThat(
            run(
                """
                static void run() {
                  try (var arena = Arena.ofConfined()) {
                    arena.allocate(16).set(JAVA_LONG, 12, 1L);
                  }
                }
                """))
        .hasMessage("line 6: access past the end of a segment: 8 bytes at offset 12 of 16");
  }

  @Test
  void code_without_trouble_passes_and_other_trouble_is_its_own() throws Exception {
    assertThat(
            run(
                """
                static int run() {
                  try (var arena = Arena.ofConfined()) {
                    var ints = arena.allocateFrom(JAVA_INT, 1, 2, 3);
                    int sum = 0;
                    for (int i = 0; i < 3; i++) sum += ints.getAtIndex(JAVA_INT, i);
                    if (sum != 6) throw new AssertionError(sum);
                    return sum;
                  }
                }
                """))
        .isNull();
    assertThat(run("static void run() { throw new IllegalStateException(\"Already closed\"); }"))
        .isExactlyInstanceOf(IllegalStateException.class);
    assertThat(run("static void run() { throw new AssertionError(\"wrong sum\"); }"))
        .isExactlyInstanceOf(AssertionError.class)
        .hasMessage("wrong sum");
  }

  @Test
  void a_scenario_that_uses_something_around_it_is_the_checks_fault() {
    var around = new int[1];

    assertThat(catchThrowable(() -> Memory.check(() -> System.arraycopy(around, 0, around, 0, 1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatCode(() -> Memory.check(() -> Thread.onSpinWait())).doesNotThrowAnyException();
  }
}
