import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class Trace1Check {
  private static final Trace1.Bank ACCEPTS = (_, _) -> {};

  @Test
  void puts_nothing_together_when_nobody_listens() {
    for (var level : List.of(System.Logger.Level.INFO, System.Logger.Level.OFF)) {
      var log = new Recorder(level);
      var stay = new CountedStay("3 nights", 30_000);
      assertTrue(
          Trace1.charge(log, ACCEPTS, stay, card("4111 1111 1111 1111")),
          "The bank accepts the card, and `charge` returned false");
      assertEquals(
          0,
          stay.summaries,
          "The logger's level is %s, so nobody reads a line at DEBUG. Calls of `summary`:"
              .formatted(level));
    }
  }

  @Test
  void says_the_details_to_who_listens() {
    for (var summary : List.of("3 nights and a 'late' breakfast", "{0} nights, 100% paid")) {
      var log = new Recorder(System.Logger.Level.DEBUG);
      Trace1.charge(log, ACCEPTS, new CountedStay(summary, 41_700), card("4111 1111 1111 1111"));
      var details = log.at(System.Logger.Level.DEBUG);
      assertEquals(
          1,
          details.size(),
          "Lines at DEBUG for one payment that is accepted; the lines are at " + log.levels());
      var line = details.getFirst();
      assertTrue(
          line.text().contains(summary),
          "The line should hold the summary \"%s\". The line says: %s".formatted(summary, line.text()));
      assertTrue(
          line.text().contains("Ada King"),
          "The line should name the holder, Ada King. The line says: " + line.text());
    }
  }

  @Test
  void a_failure_is_an_error_with_its_cause() {
    for (var level : List.of(System.Logger.Level.DEBUG, System.Logger.Level.ERROR)) {
      var failure = new IOException("no route", new IllegalStateException("cable cut"));
      var log = new Recorder(level);
      assertFalse(
          Trace1.charge(log, refuses(failure), new CountedStay("1 night", 9_900), card("4000")),
          "The bank has thrown an IOException, and `charge` returned true");
      var errors = log.at(System.Logger.Level.ERROR);
      assertEquals(
          1,
          errors.size(),
          "Lines at ERROR after a failure; the lines are at " + log.levels());
      assertSame(
          failure, errors.getFirst().thrown(), "The exception that the line at ERROR carries");
      var good = new Recorder(level);
      Trace1.charge(good, ACCEPTS, new CountedStay("1 night", 9_900), card("4000"));
      assertEquals(
          List.of(), good.at(System.Logger.Level.ERROR), "Lines at ERROR, when the bank has accepted the card");
    }
  }

  @Test
  void no_line_holds_the_number_of_a_card() {
    for (var number : List.of("4111 1111 1111 1111", "5500000000000004")) {
      var log = new Recorder(System.Logger.Level.ALL);
      var stay = new CountedStay("2 nights", 20_000);
      Trace1.charge(log, ACCEPTS, stay, card(number));
      try {
        Trace1.charge(log, refuses(new IOException("no route")), stay, card(number));
      } catch (RuntimeException e) {
        // Another check judges what is thrown. Here only the lines count.
      }
      for (var line : log.lines) {
        assertFalse(
            line.text().contains(number),
            "A line at %s holds the card's number: %s".formatted(line.level(), line.text()));
      }
    }
  }

  @Test
  void charges_what_the_stay_costs_once() {
    for (var cents : new long[] {1, 41_700, 3_000_000_000L}) {
      var charged = new ArrayList<String>();
      Trace1.Bank bank = (card, sum) -> charged.add(card.number() + ": " + sum);
      Trace1.charge(
          new Recorder(System.Logger.Level.ALL), bank, new CountedStay("1 night", cents), card("4000"));
      assertEquals(List.of("4000: " + cents), charged, "What the bank was asked to charge");
    }
  }

  private static Trace1.Card card(String number) {
    return new Trace1.Card("Ada King", number);
  }

  private static Trace1.Bank refuses(IOException failure) {
    return (_, _) -> {
      throw failure;
    };
  }

  private static final class CountedStay implements Trace1.Stay {
    private final String summary;
    private final long cents;
    private int summaries;

    private CountedStay(String summary, long cents) {
      this.summary = summary;
      this.cents = cents;
    }

    @Override
    public long cents() {
      return cents;
    }

    @Override
    public String summary() {
      summaries++;
      return summary;
    }

    @Override
    public String toString() {
      return "a stay whose summary was not asked for";
    }
  }

  private record Line(System.Logger.Level level, String text, Throwable thrown) {}

  /** A logger that keeps its lines. The other methods of the interface end in these four. */
  private static final class Recorder implements System.Logger {
    private final Level least;
    private final List<Line> lines = new ArrayList<>();

    private Recorder(Level least) {
      this.least = least;
    }

    private List<Line> at(Level level) {
      return lines.stream().filter(line -> line.level() == level).toList();
    }

    private List<Level> levels() {
      return lines.stream().map(Line::level).toList();
    }

    @Override
    public String getName() {
      return "hotel";
    }

    @Override
    public boolean isLoggable(Level level) {
      return level != Level.OFF && level.getSeverity() >= least.getSeverity();
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String text, Throwable thrown) {
      if (isLoggable(level)) {
        lines.add(new Line(level, text, thrown));
      }
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... params) {
      if (isLoggable(level)) {
        var text =
            params == null || params.length == 0 ? format : MessageFormat.format(format, params);
        lines.add(new Line(level, text, null));
      }
    }
  }
}
