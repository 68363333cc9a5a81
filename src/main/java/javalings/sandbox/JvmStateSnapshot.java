package javalings.sandbox;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;

/**
 * The state that the whole virtual machine shares and a learner's code can change: taken before a
 * run and put back behind it, with a sentence for each thing that had to be.
 */
public final class JvmStateSnapshot {

  /** The JDK sets it itself at the first recording of its Flight Recorder. */
  private static final String RECORDINGS = "jdk.jfr.repository";

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final InputStream in = System.in;
  private final Thread.UncaughtExceptionHandler handler =
      Thread.getDefaultUncaughtExceptionHandler();
  private final Properties properties = copy(System.getProperties());

  private JvmStateSnapshot() {}

  /** Takes a look at everything as it is now. */
  public static JvmStateSnapshot now() {
    return new JvmStateSnapshot();
  }

  /** Puts everything back, and tells what the code had changed. */
  public List<String> restore() {
    var notes = new ArrayList<String>();
    restoreLocale(notes);
    restoreZone(notes);
    restoreStreams(notes);
    restoreProperties(notes);
    Thread.setDefaultUncaughtExceptionHandler(handler);
    return notes;
  }

  private void restoreLocale(List<String> notes) {
    if (!Locale.getDefault().equals(locale)) {
      notes.add(changed("the default locale to " + Locale.getDefault().toLanguageTag()));
      Locale.setDefault(locale);
    }
  }

  private void restoreZone(List<String> notes) {
    if (!TimeZone.getDefault().equals(zone)) {
      notes.add(changed("the default time zone to " + TimeZone.getDefault().getID()));
      TimeZone.setDefault(zone);
    }
  }

  private void restoreStreams(List<String> notes) {
    if (!Objects.equals(System.out, out)) {
      notes.add(changed("System.out"));
      System.setOut(out);
    }
    if (!Objects.equals(System.err, err)) {
      notes.add(changed("System.err"));
      System.setErr(err);
    }
    if (!Objects.equals(System.in, in)) {
      notes.add(changed("System.in"));
      System.setIn(in);
    }
  }

  private void restoreProperties(List<String> notes) {
    Optional.ofNullable(System.getProperty(RECORDINGS))
        .ifPresent(folder -> properties.setProperty(RECORDINGS, folder));
    if (!System.getProperties().equals(properties)) {
      notes.add(changed("the system property " + firstDifference()));
      System.setProperties(copy(properties));
    }
  }

  private String firstDifference() {
    var now = System.getProperties();
    var names = new ArrayList<>(properties.stringPropertyNames());
    names.addAll(now.stringPropertyNames());
    return names.stream()
        .sorted()
        .filter(name -> !Objects.equals(now.getProperty(name), properties.getProperty(name)))
        .findFirst()
        .orElse("table");
  }

  private static String changed(String what) {
    return "your code changed " + what + " for the whole program; it was put back";
  }

  private static Properties copy(Properties properties) {
    var copy = new Properties();
    copy.putAll(properties);
    return copy;
  }
}
