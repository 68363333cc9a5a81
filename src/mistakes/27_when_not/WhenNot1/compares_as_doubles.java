// expect: checks-fail todo_2_exact_for_large_amounts
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

// A script of ten lines has five types, and the till of a shop adds up doubles. Each of them would
// be right in the other place.
class WhenNot1 {

  // A name and its count live for ten lines here. There is nothing that could be mixed up with them.
  /** The names in more than one line, sorted, with the number of lines: "Ada 2, Alan 3". */
  static String repeated(String file) {
    var counts = new TreeMap<String, Integer>();
    file.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> counts.merge(line.strip(), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(joining(", "));
  }

  // The JDK has a type for exact amounts. Its compareTo does not care for 1.5 and 1.50.
  /** Whether `paid` is enough for the sum of all prices; each amount is like "12.50". */
  static boolean isPaid(List<String> prices, String paid) {
    var total = prices.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Double.parseDouble(paid) >= total.doubleValue();
  }

  enum Reason {
    COSTS_MONEY_OR_HEALTH, STRANGERS_TYPE_IT, MANY_PEOPLE_CALL_IT, LIVES_FOR_YEARS, // be strict
    THROWN_AWAY_SOON, EVERY_VALUE_IS_RIGHT, THE_JDK_HAS_THE_TYPE, USED_WITHIN_A_FEW_LINES // be plain
  }

  static Reason reason(String place) {
    return switch (place) {
      case "a sketch that is deleted on Friday" -> Reason.THROWN_AWAY_SOON;
      case "the dose that a pump gives a patient" -> Reason.COSTS_MONEY_OR_HEALTH;
      case "a form on the internet" -> Reason.STRANGERS_TYPE_IT;
      case "a method of a library with 200 users" -> Reason.MANY_PEOPLE_CALL_IT;
      case "the format of an archive" -> Reason.LIVES_FOR_YEARS;
      case "a remark that is shown as it was written" -> Reason.EVERY_VALUE_IS_RIGHT;
      case "the day of a meeting" -> Reason.THE_JDK_HAS_THE_TYPE;
      case "the counter of a loop" -> Reason.USED_WITHIN_A_FEW_LINES;
      case "a command that renames my photos once" -> Reason.THROWN_AWAY_SOON;
      case "the total of an invoice" -> Reason.COSTS_MONEY_OR_HEALTH;
      default -> throw new IllegalArgumentException(place);
    };
  }
}
