import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.TreeMap;

// A script of ten lines has five types, and the till of a shop adds up doubles. Each of them would
// be right in the other place.
class WhenNot1 {

  // TODO 1: This runs once, for its author. Write it without the five records; keep its result.
  record Line(String text) {}
  record Name(String text) {}
  record Count(int times) {}
  record Entry(Name name, Count count) {}
  record Report(List<Entry> entries) {}

  /** The names in more than one line, sorted, with the number of lines: "Ada 2, Alan 3". */
  static String repeated(String file) {
    var lines = file.lines().map(Line::new).filter(line -> !line.text().isBlank());
    var names = lines.map(line -> new Name(line.text().strip())).toList();
    var counts = new TreeMap<String, Count>();
    for (var name : names) {
      counts.merge(name.text(), new Count(1), (a, b) -> new Count(a.times() + b.times()));
    }
    var all = counts.entrySet().stream().map(e -> new Entry(new Name(e.getKey()), e.getValue()));
    var report = new Report(all.filter(entry -> entry.count().times() > 1).toList());
    return report.entries().stream()
        .map(entry -> entry.name().text() + " " + entry.count().times())
        .collect(joining(", "));
  }

  // TODO 2: This decides about money, for years. Make it exact, for small and for large amounts.
  /** Whether `paid` is enough for the sum of all prices; each amount is like "12.50". */
  static boolean isPaid(List<String> prices, String paid) {
    var total = 0.0;
    for (var price : prices) {
      total += Double.parseDouble(price);
    }
    return Double.parseDouble(paid) >= total;
  }

  enum Reason {
    COSTS_MONEY_OR_HEALTH, STRANGERS_TYPE_IT, MANY_PEOPLE_CALL_IT, LIVES_FOR_YEARS, // be strict
    THROWN_AWAY_SOON, EVERY_VALUE_IS_RIGHT, THE_JDK_HAS_THE_TYPE, USED_WITHIN_A_FEW_LINES // be plain
  }

  // TODO 3: Be strict in five of these ten places and plain in five. Give each a true reason.
  static Reason reason(String place) {
    return switch (place) {
      case "a sketch that is deleted on Friday" -> Reason.LIVES_FOR_YEARS;
      case "the dose that a pump gives a patient" -> Reason.EVERY_VALUE_IS_RIGHT;
      case "a form on the internet" -> Reason.THE_JDK_HAS_THE_TYPE;
      case "a method of a library with 200 users" -> Reason.USED_WITHIN_A_FEW_LINES;
      case "the format of an archive" -> Reason.THROWN_AWAY_SOON;
      case "a remark that is shown as it was written" -> Reason.COSTS_MONEY_OR_HEALTH;
      case "the day of a meeting" -> Reason.STRANGERS_TYPE_IT;
      case "the counter of a loop" -> Reason.MANY_PEOPLE_CALL_IT;
      case "a command that renames my photos once" -> Reason.STRANGERS_TYPE_IT;
      case "the total of an invoice" -> Reason.THROWN_AWAY_SOON;
      default -> throw new IllegalArgumentException(place);
    };
  }
}
