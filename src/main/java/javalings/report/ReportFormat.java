package javalings.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javalings.model.Report;

/** The formats in which programs read what {@code check} found: a row here, and a class each. */
public enum ReportFormat {
  JSON(reports -> CheckJson.of(reports) + "\n");

  @SuppressWarnings("ImmutableEnumChecker") // a method reference or a lambda that holds nothing
  private final Function<List<Report>, String> writer;

  ReportFormat(Function<List<Report>, String> writer) {
    this.writer = writer;
  }

  public String write(List<Report> reports) {
    return writer.apply(reports);
  }

  /** The names for {@code --format}. */
  public static List<String> names() {
    return Arrays.stream(values()).map(it -> it.name().toLowerCase(Locale.ROOT)).toList();
  }

  public static Optional<ReportFormat> named(String name) {
    return Optional.of(names().indexOf(name)).filter(at -> at >= 0).map(at -> values()[at]);
  }
}
