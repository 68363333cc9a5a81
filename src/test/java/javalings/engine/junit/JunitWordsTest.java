package javalings.engine.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.compile.CompiledClasses;
import javalings.model.Failure;
import javalings.sandbox.CompiledExercise;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each assertion of JUnit, failing in each of its ways: what a learner reads of it. */
class JunitWordsTest {

  /**
   * @param assertion the name of the method
   * @param said all lines of the message, then what was expected and what came
   */
  record Case(String assertion, Executable failing, String said) {}

  private static final List<Integer> LONG = IntStream.range(0, 100).boxed().toList();

  static List<Case> cases() {
    return Stream.of(values(), sequences(), exceptions(), limits(), others())
        .flatMap(all -> all)
        .toList();
  }

  private static Stream<Case> values() {
    return Stream.of(
        new Case("assertEquals", () -> assertEquals(3, 4), "3 / 4"),
        new Case("assertEquals", () -> assertEquals(3, 4, "sum"), "sum | 3 / 4"),
        new Case("assertEquals", () -> assertEquals(3, 4, () -> "sum"), "sum | 3 / 4"),
        new Case("assertEquals", () -> assertEquals(1.0, 2.0, 0.1), "1.0 / 2.0"),
        new Case("assertEquals", () -> assertEquals((Object) 3, (Object) 3L), "3 / 3L"),
        new Case("assertEquals", () -> assertEquals("null", null), "\"null\" / null"),
        new Case("assertEquals", () -> assertEquals("1", (Object) '1'), "\"1\" / '1'"),
        new Case("assertEquals", () -> assertEquals(List.of("1"), List.of(1)), "[\"1\"] / [1]"),
        new Case(
            "assertEquals",
            () -> assertEquals(Map.of("a", 1), Map.of("a", 1L)),
            "{\"a\"=1} / {\"a\"=1L}"),
        new Case(
            "assertEquals",
            () -> assertEquals(Set.of(1), List.of(1)),
            "[1] (a Set) / [1] (a List)"),
        new Case("assertEquals", () -> assertEquals(new int[] {1}, new int[] {2}), "[1] / [2]"),
        new Case(
            "assertEquals",
            () -> assertEquals(Set.of("c", "b", "a"), Set.of("d", "b", "c")),
            "[b, c, a] / [b, c, d]"),
        new Case(
            "assertEquals",
            () -> assertEquals(Optional.of("1"), Optional.of(1)),
            "Optional[\"1\"] / Optional[1]"),
        new Case("assertEquals", () -> assertEquals(String.class, Long.class), "String / Long"),
        new Case("assertSame", () -> assertSame("a", "b", "one"), "one | a / b"),
        new Case("assertNull", () -> assertNull("a", "none"), "none | null / a"),
        new Case("assertTrue", () -> assertTrue(false), "true / false"),
        new Case("assertTrue", () -> assertTrue(false, "it holds"), "it holds"),
        new Case("assertFalse", () -> assertFalse(true, () -> "it holds"), "it holds"),
        new Case(
            "assertInstanceOf",
            () -> assertInstanceOf(Long.class, 1, "long"),
            "long | Long / Integer"),
        new Case("assertInstanceOf", () -> assertInstanceOf(Long.class, null), "Long / null"),
        new Case(
            "assertNotEquals",
            () -> assertNotEquals(3, 3, "new"),
            "new | The value is 3, and should be another one."),
        new Case(
            "assertNotEquals",
            () -> assertNotEquals(3.0, 3.0, 0.1),
            "The value is 3.0, and should be another one."),
        new Case(
            "assertNotSame",
            () -> assertNotSame("a", "a", "copy"),
            "copy | The object is the same one, a, and should be another."),
        new Case(
            "assertNotNull",
            () -> assertNotNull(null, "there"),
            "there | The value is null, and should not be."));
  }

  private static Stream<Case> sequences() {
    var changed = LONG.stream().map(it -> it == 70 ? 7 : it).toList();
    return Stream.of(
        new Case(
            "assertEquals",
            () -> assertEquals(LONG, changed),
            "The first difference is at index 70. | %s / %s".formatted(LONG, changed)),
        new Case(
            "assertArrayEquals",
            () -> assertArrayEquals(new int[] {1, 2}, new int[] {1, 3}, "row"),
            "row | The first difference is at index 1. | 2 / 3"),
        new Case(
            "assertArrayEquals",
            () -> assertArrayEquals(new double[] {1, 2}, new double[] {1, 3}, 0.1),
            "The first difference is at index 1. | 2.0 / 3.0"),
        new Case(
            "assertArrayEquals",
            () -> assertArrayEquals(new int[][] {{1}, {2, 3}}, new int[][] {{1}, {2, 4}}),
            "The first difference is at index [1][1]. | 3 / 4"),
        new Case(
            "assertArrayEquals",
            () -> assertArrayEquals(new Object[] {new int[] {1}}, new Object[] {"x"}),
            "The first difference is at index 0. | [1] / x"),
        new Case(
            "assertArrayEquals",
            () -> assertArrayEquals(new int[] {1, 2}, new int[] {1}, "row"),
            "row | The number of elements is wrong. | 2 elements / 1 element"),
        new Case(
            "assertArrayEquals",
            () -> assertArrayEquals(new int[][] {{1}, {2}}, new int[][] {{1}, {2, 3}}),
            "At index 1, the number of elements is wrong. | 1 element / 2 elements"),
        new Case(
            "assertArrayEquals",
            () -> assertArrayEquals(new int[] {1}, null, "row"),
            "row | The value is null, and should be an array."),
        new Case(
            "assertArrayEquals",
            () -> assertArrayEquals(null, new int[] {1}),
            "The value should be null, and is an array."),
        new Case(
            "assertIterableEquals",
            () -> assertIterableEquals(List.of(1, 2), List.of(1, 3)),
            "The first difference is at index 1. | 2 / 3"),
        new Case(
            "assertIterableEquals",
            () -> assertIterableEquals(List.of(1, 2), List.of(1), "all"),
            "all | The number of elements is wrong. | 2 elements / 1 element"),
        new Case(
            "assertIterableEquals",
            () -> assertIterableEquals(List.of(1), null),
            "The value is null, and should be a collection."),
        new Case(
            "assertLinesMatch",
            () -> assertLinesMatch(List.of("a", "b"), List.of("a", "c"), "text"),
            "text | Line 2 is not as the expected line 2. | a b / a c"),
        new Case(
            "assertLinesMatch",
            () -> assertLinesMatch(List.of("a", "b"), List.of("a")),
            "2 lines were expected, and 1 came. | a b / a"),
        new Case(
            "assertLinesMatch",
            () -> assertLinesMatch(List.of("a"), List.of("a", "b")),
            "There are more lines than expected, by 1. | a / a b"),
        new Case(
            "assertLinesMatch",
            () -> assertLinesMatch(List.of("a", ">> 3 >>", "z"), List.of("a", "b", "z")),
            "In between 3 lines were expected, and 2 came. | a >> 3 >> z / a b z"),
        new Case(
            "assertLinesMatch",
            () -> assertLinesMatch(List.of("a", ">> 2 >>"), List.of("a", "b")),
            "At the end 2 lines were expected, and 1 came. | a >> 2 >> / a b"),
        new Case(
            "assertLinesMatch",
            () -> assertLinesMatch(List.of(">> all >>", "z"), List.of("a", "b")),
            "There is no line `z`. | >> all >> z / a b"),
        new Case(
            "assertLinesMatch",
            () -> assertLinesMatch(List.of("a", ">> 1 >>", "z", "y"), List.of("a", "b", "z", "x")),
            "Line 4 is not as the expected line 4. | a >> 1 >> z y / a b z x"));
  }

  private static Stream<Case> exceptions() {
    return Stream.of(
        new Case(
            "assertThrows",
            () -> assertThrows(IOException.class, () -> {}, "closed"),
            "closed | An IOException should have been thrown, and none was."),
        new Case(
            "assertThrowsExactly",
            () -> assertThrowsExactly(NullPointerException.class, () -> {}),
            "A NullPointerException should have been thrown, and none was."),
        new Case(
            "assertThrows",
            () -> assertThrows(IOException.class, JunitWordsTest::refuse, "closed"),
            "closed | IllegalStateException was thrown: no | IOException / IllegalStateException"),
        new Case(
            "assertThrowsExactly",
            () -> assertThrowsExactly(RuntimeException.class, JunitWordsTest::refuse),
            "IllegalStateException was thrown: no | RuntimeException / IllegalStateException"),
        new Case(
            "assertThrows",
            () -> assertThrows(IOException.class, JunitWordsTest::wrap),
            "CompletionException was thrown. | caused by IllegalStateException: no"
                + " | IOException / CompletionException"),
        new Case(
            "assertDoesNotThrow",
            () -> assertDoesNotThrow((Executable) JunitWordsTest::refuse, "open"),
            "open | IllegalStateException was thrown: no"),
        new Case(
            "assertDoesNotThrow",
            () ->
                assertDoesNotThrow(
                    (Executable)
                        () -> {
                          throw new IOException();
                        }),
            "IOException was thrown."));
  }

  private static Stream<Case> limits() {
    return Stream.of(
        new Case(
            "assertTimeoutPreemptively",
            () -> assertTimeoutPreemptively(Duration.ofMillis(1), JunitWordsTest::park, "soon"),
            "soon | The call was stopped after 1 ms, before its end."),
        new Case(
            "assertTimeout",
            () -> {
              throw new org.opentest4j.AssertionFailedError(
                  "soon ==> execution exceeded timeout of 5 ms by 15 ms");
            },
            "soon | The call took 20 ms, and may take 5 ms."),
        new Case(
            "@Timeout",
            () -> {
              throw new java.util.concurrent.TimeoutException("m() timed out after 1 second");
            },
            "The check took longer than 1 second."));
  }

  private static Stream<Case> others() {
    return Stream.of(
        new Case("fail", () -> fail("too late"), "too late"),
        new Case("fail", Assertions::fail, "The check refuses this, and says no more."),
        new Case(
            "fail",
            () -> fail("too late", new IOException("full")),
            "too late | caused by IOException: full"),
        new Case(
            "assertAll",
            () -> assertAll("row", () -> assertEquals(1, 2, "one"), () -> assertTrue(false, "two")),
            "row | one | Also: two | 1 / 2"),
        new Case(
            "assertAll",
            () -> assertAll(() -> assertEquals(1, 2), () -> assertEquals(3, 4)),
            "2 comparisons fail. The first one is shown. | Also: expected 3, actual 4 | 1 / 2"),
        new Case(
            "assertAll",
            () -> assertAll(JunitWordsTest::refuse, () -> assertTrue(false, "two")),
            "IllegalStateException was thrown: no | Also: two"),
        new Case("AssertJ", () -> assertThat(3).isEqualTo(4), "4 / 3"),
        new Case("AssertJ", () -> assertThat(3).as("sum").isEqualTo(4), "sum | 4 / 3"),
        new Case(
            "inside of another exception",
            () -> {
              throw new ExecutionException(
                  assertThrows(AssertionError.class, () -> assertEquals(1, 2, "sum")));
            },
            "sum | 1 / 2"),
        new Case(
            "its own cause as a text",
            () -> {
              throw new ExecutionException(new IllegalStateException("no"));
            },
            "ExecutionException: caused by IllegalStateException: no"),
        new Case(
            "a file of the check's",
            () -> {
              throw new java.nio.file.NoSuchFileException(
                  System.getProperty("java.io.tmpdir") + "/junit-123/files/src/a.rs");
            },
            "NoSuchFileException: src/a.rs"),
        new Case(
            "a file of the JDK's",
            () ->
                fail(System.getProperty("java.io.tmpdir") + "/weights-7719382736451.bin is short"),
            "weights.bin is short"));
  }

  private static void refuse() {
    throw new IllegalStateException("no");
  }

  private static void wrap() {
    throw new CompletionException(new IllegalStateException("no"));
  }

  private static void park() {
    java.util.concurrent.locks.LockSupport.park();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theWordsAreOurs(Case it) {
    var failure = failure(it.failing());
    var values =
        failure.difference().map(of -> "%s / %s".formatted(of.expected(), of.actual())).orElse("");
    assertThat(
            Stream.concat(failure.told().lines(), Stream.of(values.replace("\n", " ")))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" | ")))
        .isEqualTo(it.said());
  }

  @Test
  void everyAssertionOfJunitIsTried() {
    var all =
        Arrays.stream(Assertions.class.getMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .map(Method::getName)
            .collect(Collectors.toSet());
    assertThat(cases().stream().map(Case::assertion)).containsAll(all);
  }

  private static Failure failure(Executable failing) {
    var nothing = new CompiledClasses(Map.of());
    return new FailureTranslation(new CompiledExercise(nothing, nothing, List.of()))
        .of(assertThrows(Throwable.class, failing));
  }
}
