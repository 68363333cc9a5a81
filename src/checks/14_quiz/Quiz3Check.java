import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javalings.check.Allocations;
import javalings.check.Bytecode;
import org.junit.jupiter.api.Test;

class Quiz3Check {

  @Test
  void todo_1_reads_on_after_a_bad_line() {
    assertRead("kitchen 240, hall 60 | line 2 is damaged", "kitchen;240", "hall;sixty", "hall;60");
    assertRead("line 1 is damaged, line 2 is damaged", "", "kitchen 240");
    assertRead("hall 1 | line 1 is damaged, line 3 is damaged", "?", "hall;1", ";;");
  }

  @Test
  void todo_1_reads_what_is_a_reading() {
    assertRead("kitchen 240, roof -3500", "kitchen;240", "roof;-3500");
    assertRead("living room 0", "living room;0");
    assertRead("");
  }

  @Test
  void todo_1_knows_rubbish() {
    assertRead("line 1 is damaged", "kitchen;240;");
    assertRead("line 1 is damaged", "kitchen;240;10");
    assertRead("line 1 is damaged", "kitchen;");
    assertRead("line 1 is damaged", ";240");
    assertRead("line 1 is damaged", "  ;240");
    assertRead("line 1 is damaged", "kitchen; 240");
    assertRead("line 1 is damaged", "kitchen;240 ");
    assertRead("line 1 is damaged", "kitchen;3000000000");
  }

  @Test
  void todo_2_adds_up() {
    var totals = totals("hall 60", "kitchen 240", "hall 50", "kitchen -40", "hall 1");
    assertEquals(111, totals.get("hall"), "60, 50 and 1 watts in the hall. The total:");
    assertEquals(200, totals.get("kitchen"), "240 and -40 watts in the kitchen. The total:");
    var much = totals("roof 2000000000", "roof 2000000000");
    assertEquals(4_000_000_000L, much.get("roof"), "Twice 2 billion watts on the roof");
  }

  @Test
  void todo_2_keeps_the_order() {
    // So many that a map with an order of its own cannot hit this one by chance.
    assertEquals(
        "[roof, hall, kitchen, attic, cellar, porch, study, pantry, loft, shed]",
        totals(
                "roof 1",
                "hall 2",
                "roof 3",
                "kitchen 4",
                "attic 5",
                "hall 6",
                "cellar 7",
                "porch 8",
                "study 9",
                "pantry 1",
                "loft 2",
                "shed 3")
            .keySet()
            .toString(),
        "The rooms in the order in which they came first");
    assertEquals("{}", totals().toString(), "No readings, no rooms");
  }

  @Test
  void todo_2_nobody_changes_the_result() {
    var totals = totals("hall 60");
    assertThrows(
        UnsupportedOperationException.class,
        () -> totals.put("hall", 0L),
        "A write into the totals must be refused");
    assertThrows(
        UnsupportedOperationException.class,
        () -> totals.keySet().remove("hall"),
        "A removal through the keys of the totals must be refused");
    assertThrows(
        UnsupportedOperationException.class,
        () -> totals.entrySet().iterator().next().setValue(0L),
        "A write through an entry of the totals must be refused");
  }

  @Test
  void todo_2_works_for_other_things() {
    Function<Object, String> kind = it -> it.getClass().getSimpleName();
    ToLongFunction<Number> amount = Number::longValue;
    List<Integer> numbers = List.of(4, 5);
    assertEquals(
        "{Integer=9}", Quiz3.<Number, String>totals(numbers, kind, amount).toString(), "4 and 5");
  }

  @Test
  void todo_3_finds_the_highest() {
    assertEquals(
        OptionalInt.of(900), Quiz3.highest(new int[] {240, 900, 60}, _ -> true), "Of 240, 900, 60");
    assertEquals(
        OptionalInt.of(60),
        Quiz3.highest(new int[] {240, 900, 60}, watts -> watts < 100),
        "Of 240, 900, 60, those below 100");
    assertEquals(
        OptionalInt.of(-10),
        Quiz3.highest(new int[] {-30, -10, -20}, _ -> true),
        "Of -30, -10, -20");
    var least = new int[] {Integer.MIN_VALUE};
    assertEquals(
        OptionalInt.of(Integer.MIN_VALUE),
        Quiz3.highest(least, _ -> true),
        "Of the least int alone");
  }

  @Test
  void todo_3_none_is_an_answer() {
    assertEquals(OptionalInt.empty(), Quiz3.highest(new int[0], _ -> true), "Of no numbers at all");
    assertEquals(
        OptionalInt.empty(),
        Quiz3.highest(new int[] {1, 2}, _ -> false),
        "Of 1, 2, none of which counts");
  }

  @Test
  void todo_3_makes_no_objects() {
    Bytecode.of(Quiz3.class, "highest").assertNoBoxingInLoop();
    Allocations.of(Quiz3Check::watts, Quiz3Check::highest).assertZero();
  }

  private static void assertRead(String expected, String... lines) {
    var report = new ArrayList<String>();
    // The function that is handed in takes any object, as the signature allows.
    List<Quiz3.Reading> readings;
    try {
      readings = Quiz3.readings(List.of(lines), (Object it) -> report.add(describe(it, lines)));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      var failure =
          new AssertionError(
              "For the lines %s, `readings` stopped with the exception %s. Every line must be read"
                  .formatted(Arrays.toString(lines), e.getClass().getSimpleName()));
      failure.setStackTrace(e.getStackTrace());
      throw failure;
    }
    var read = readings.stream().map(it -> it.room() + " " + it.watts()).toList();
    var actual =
        String.join(", ", read)
            + (read.isEmpty() || report.isEmpty() ? "" : " | ")
            + String.join(", ", report);
    assertEquals(expected, actual, "The lines " + Arrays.toString(lines));
  }

  private static String describe(Object it, String... lines) {
    var damaged = (Quiz3.Damaged) it;
    var number = damaged.number();
    var fits = number >= 1 && number <= lines.length && lines[number - 1].equals(damaged.line());
    return fits
        ? "line " + number + " is damaged"
        : "line %d is damaged and said to be \"%s\"".formatted(number, damaged.line());
  }

  private static Map<String, Long> totals(String... readings) {
    var all =
        Arrays.stream(readings)
            .map(it -> it.split(" "))
            .map(it -> new Quiz3.Reading(it[0], Integer.parseInt(it[1])))
            .toList();
    return Quiz3.totals(all, Quiz3.Reading::room, Quiz3.Reading::watts);
  }

  static int[] watts(int count) {
    var watts = new int[count];
    Arrays.setAll(watts, i -> 1_000 + i);
    return watts;
  }

  static OptionalInt highest(int[] watts) {
    return Quiz3.highest(watts, one -> one % 3 != 0);
  }
}
