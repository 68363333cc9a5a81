package javalings.engine.grading;

import java.nio.charset.Charset;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javalings.sandbox.jail.SandboxLayers;

/**
 * Uses what submissions may use, in the training run only: the ahead-of-time cache of workers keeps
 * the classes that are loaded here.
 */
final class WorkerRehearsal {

  private WorkerRehearsal() {}

  static void play(SubmissionRun runner) {
    var _ = SandboxLayers.probe(); // makes system calls, as the last step of each worker does
    locales();
    for (var round = 0; round < 2; round++) {
      WorkerWarmUp.run(runner, RehearsalCheck.class, RehearsalCheck.Answer.class);
    }
  }

  private static void locales() {
    for (var locale :
        List.of(Locale.ROOT, Locale.US, Locale.GERMANY, Locale.FRANCE, Locale.JAPAN)) {
      var _ = NumberFormat.getCurrencyInstance(locale).format(1.5);
      var _ =
          "%,.2f %s %tA"
              .formatted(
                  1.5, locale.getDisplayName(locale), Instant.EPOCH.atZone(ZoneId.of("UTC")));
      var _ =
          DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL)
              .withLocale(locale)
              .format(ZonedDateTime.now(ZoneId.of("Asia/Tokyo")));
      var _ = Collator.getInstance(locale).compare("a", "b");
      var _ = "i".toUpperCase(locale);
    }
    var _ = TimeZone.getDefault();
    var _ = TimeZone.getTimeZone("Europe/Berlin").getDisplayName();
    var _ = Currency.getInstance("EUR").getSymbol(Locale.GERMANY);
    var _ = Charset.availableCharsets().size();
    for (var charset : List.of("UTF-16", "windows-1252", "ISO-8859-15", "US-ASCII")) {
      var _ = new String("é".getBytes(Charset.forName(charset)), Charset.forName(charset));
    }
  }
}
