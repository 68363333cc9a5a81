import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WhenNot1Check {

  private static final Pattern TYPE =
      Pattern.compile("\\b(?:record|class|interface|enum)\\s+([A-Z]\\w*)");

  private static final Set<String> OF_THE_SCRIPT =
      Set.of("Line", "Name", "Count", "Entry", "Report");

  private static final Set<WhenNot1.Reason> STRICT =
      Set.of(
          WhenNot1.Reason.COSTS_MONEY_OR_HEALTH,
          WhenNot1.Reason.STRANGERS_TYPE_IT,
          WhenNot1.Reason.MANY_PEOPLE_CALL_IT,
          WhenNot1.Reason.LIVES_FOR_YEARS);

  /** The reasons that are true of a place; the first is the one that comes to mind. */
  private static final Map<String, List<WhenNot1.Reason>> RIGHT =
      Map.ofEntries(
          Map.entry(
              "a sketch that is deleted on Friday", List.of(WhenNot1.Reason.THROWN_AWAY_SOON)),
          Map.entry(
              "the dose that a pump gives a patient",
              List.of(WhenNot1.Reason.COSTS_MONEY_OR_HEALTH)),
          Map.entry("a form on the internet", List.of(WhenNot1.Reason.STRANGERS_TYPE_IT)),
          Map.entry(
              "a method of a library with 200 users",
              List.of(WhenNot1.Reason.MANY_PEOPLE_CALL_IT, WhenNot1.Reason.LIVES_FOR_YEARS)),
          Map.entry("the format of an archive", List.of(WhenNot1.Reason.LIVES_FOR_YEARS)),
          Map.entry(
              "a remark that is shown as it was written",
              List.of(WhenNot1.Reason.EVERY_VALUE_IS_RIGHT)),
          Map.entry("the day of a meeting", List.of(WhenNot1.Reason.THE_JDK_HAS_THE_TYPE)),
          Map.entry("the counter of a loop", List.of(WhenNot1.Reason.USED_WITHIN_A_FEW_LINES)),
          Map.entry(
              "a command that renames my photos once", List.of(WhenNot1.Reason.THROWN_AWAY_SOON)),
          Map.entry(
              "the total of an invoice",
              List.of(WhenNot1.Reason.COSTS_MONEY_OR_HEALTH, WhenNot1.Reason.LIVES_FOR_YEARS)));

  @Test
  void todo_1_the_script_has_no_types_of_its_own() throws IOException {
    var left = new ArrayList<String>();
    TYPE.matcher(code())
        .results()
        .map(match -> match.group(1))
        .filter(name -> !Set.of("WhenNot1", "Reason").contains(name))
        .forEach(left::add);
    var ofTheScript = left.stream().filter(OF_THE_SCRIPT::contains).toList();
    assertEquals(List.of(), ofTheScript, "Types of the script that are still there");
    assertTrue(
        left.size() <= 1,
        () ->
            "The file declares %s. The amounts of TODO 2 may have a type of their own; the script"
                .formatted(String.join(", ", left))
                + " needs none");
  }

  /** The source without its comments and texts. */
  private static String code() throws IOException {
    var loader = WhenNot1.class.getClassLoader();
    try (var in = loader.getResourceAsStream("javalings/source/WhenNot1.java")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\\\n])*\"", " ");
    }
  }

  @Test
  void todo_1_the_result_is_the_same() {
    assertEquals("Ada 2, Alan 3", repeated("Alan\nAda\nAlan\nGrace\nAda\nAlan\n"));
    assertEquals("", repeated(""));
    assertEquals("", repeated("Ada\nAlan"));
    assertEquals("Ada 2", repeated("  Ada\n\n\n   \n \t\nAda\t\nada"));
    assertEquals("Ada Lovelace 2, Zoe 2", repeated("Zoe\nAda Lovelace\nZoe\nAda Lovelace"));
  }

  private static String repeated(String file) {
    return WhenNot1.repeated(file);
  }

  @Test
  void todo_1_the_result_is_the_same_for_a_long_file() {
    var random = new Random(27);
    var names = new ArrayList<String>();
    for (var i = 1; i <= 12; i++) {
      names.addAll(Collections.nCopies(i, "n" + (char) ('a' + i)));
    }
    Collections.shuffle(names, random);
    assertEquals(
        "nc 2, nd 3, ne 4, nf 5, ng 6, nh 7, ni 8, nj 9, nk 10, nl 11, nm 12",
        repeated(String.join("\n", names)),
        "A file with one line \"nb\", two lines \"nc\", three lines \"nd\" and so on");
  }

  @Test
  void todo_2_exact_to_the_cent() {
    paid(true, "0.30", "0.10", "0.20");
    paid(false, "0.29", "0.10", "0.20");
    paid(true, "1.10", "0.70", "0.10", "0.30");
    paid(true, "12.50", "12.50");
    paid(false, "12.49", "12.50");
    paid(true, "20.00", "12.50", "0.05");
    paid(true, "0.00");
    paid(false, "1.99", "0.66", "0.67", "0.67");
  }

  @Test
  void todo_2_exact_for_large_amounts() {
    paid(true, "90071992547409.93", "90071992547409.91", "0.02");
    paid(false, "90071992547409.92", "90071992547409.91", "0.02");
    paid(true, "99999999999999.97", "49999999999999.98", "49999999999999.99");
    paid(false, "30000000.00", "30000000.01");
    paid(true, "4503599627370496.03", "4503599627370496.01", "0.02");
    paid(false, "4503599627370496.02", "4503599627370496.01", "0.02");
    paid(false, "0.01", "21474836.48");
  }

  @Test
  void todo_2_exact_for_many_amounts() {
    var random = new Random(2);
    for (var i = 0; i < 300; i++) {
      var cents = random.ints(random.nextInt(1, 9), 1, 10_000).boxed().toList();
      var total = cents.stream().mapToInt(it -> it).sum();
      var prices = cents.stream().map(WhenNot1Check::amount).toArray(String[]::new);
      paid(true, amount(total), prices);
      paid(false, amount(total - 1), prices);
    }
  }

  private static String amount(int cents) {
    return "%d.%02d".formatted(cents / 100, cents % 100);
  }

  private static void paid(boolean expected, String paid, String... prices) {
    assertEquals(
        expected,
        WhenNot1.isPaid(List.of(prices), paid),
        "%s is %s for %s, and isPaid returned %s"
            .formatted(
                paid, expected ? "enough" : "too little", String.join(" + ", prices), !expected));
  }

  @Test
  void todo_3_every_place_has_a_reason_that_is_true() {
    RIGHT.keySet().stream()
        .sorted()
        .forEach(place -> {
          var reason = WhenNot1.reason(place);
          assertNotNull(reason, place + ": there is no reason");
          var wanted = STRICT.contains(RIGHT.get(place).getFirst()) ? "strict" : "plain";
          var chosen = STRICT.contains(reason) ? "strict" : "plain";
          assertTrue(
              RIGHT.get(place).contains(reason),
              () ->
                  wanted.equals(chosen)
                      ? "%s: %s is right, but %s is not why".formatted(place, wanted, reason)
                      : "%s: %s says be %s".formatted(place, reason, chosen));
        });
  }
}
