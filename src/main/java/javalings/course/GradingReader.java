package javalings.course;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javalings.model.CheckRule;
import javalings.model.Grading;
import javalings.model.Visibility;

/** Reads how an exercise of {@code course.json} counts when a class is graded. */
record GradingReader(String file, FaultCollector collector) {

  private static final String AFTER = "after:";

  Grading read(JsonFields fields) {
    if (!fields.has("visibility") && !fields.has("checks") && !fields.has("similarity")) {
      return Grading.USUAL;
    }
    var rules = new HashMap<String, CheckRule>();
    var weighted = false;
    for (var check : fields.members("checks").entrySet()) {
      var own = new JsonFields(file, collector, check.getValue(), Set.of("weight", "after"));
      weighted |= own.has("weight");
      rules.put(
          check.getKey(), new CheckRule(own.number("weight", 0, 1), own.optionalText("after")));
    }
    rules.keySet().stream()
        .filter(name -> comesAfterItself(name, rules))
        .sorted()
        .findFirst()
        .ifPresent(name -> reportCircle(fields, name));
    return new Grading(visibility(fields), weighted, rules, fields.flag("similarity"));
  }

  private static boolean comesAfterItself(String name, Map<String, CheckRule> rules) {
    var seen = new HashSet<String>();
    var at = rules.getOrDefault(name, CheckRule.USUAL).after();
    while (at.isPresent() && seen.add(at.get())) {
      at = rules.getOrDefault(at.get(), CheckRule.USUAL).after();
    }
    return seen.contains(name);
  }

  private void reportCircle(JsonFields fields, String name) {
    collector.add(
        file,
        fields.lineOf("checks"),
        "The check %s comes after itself; take one \"after\" of the circle away".formatted(name));
  }

  private Visibility visibility(JsonFields fields) {
    return fields
        .optionalText("visibility")
        .flatMap(word -> visibility(word, fields))
        .orElseGet(Visibility.Visible::new);
  }

  private Optional<Visibility> visibility(String word, JsonFields fields) {
    if (word.equals("visible")) {
      return Optional.empty();
    }
    if (word.equals("hidden")) {
      return Optional.of(new Visibility.Hidden());
    }
    if (word.startsWith(AFTER)) {
      try {
        var time = OffsetDateTime.parse(word.substring(AFTER.length()));
        return Optional.of(new Visibility.After(time));
      } catch (DateTimeException _) {
        // The sentence below says how a time is written.
      }
    }
    collector.add(
        file,
        fields.lineOf("visibility"),
        "\"%s\" is no visibility; there are visible, hidden and after:2026-12-01T23:59+01:00"
            .formatted(word));
    return Optional.empty();
  }
}
