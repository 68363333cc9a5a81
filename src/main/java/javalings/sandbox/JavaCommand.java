package javalings.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command line of an engine's virtual machine. The cache of {@code java -XX:AOTCache} (JEP 514)
 * only loads under the flags it was made with, so training and service share this one list.
 *
 * @param mainClass the program that serves
 * @param arguments of the program, when it serves
 * @param cache where the ahead-of-time cache lies, once it has been made
 * @param guardsTerminal whether the engine gives the terminal back when its parent was killed
 */
public record JavaCommand(
    String mainClass, List<String> arguments, Optional<Path> cache, boolean guardsTerminal) {

  public JavaCommand {
    arguments = List.copyOf(arguments);
  }

  public JavaCommand(String mainClass, Optional<Path> cache) {
    this(mainClass, List.of(), cache, false);
  }

  /** The same for a parent that draws on the whole terminal. */
  public JavaCommand guardingTerminal() {
    return new JavaCommand(mainClass, arguments, cache, true);
  }

  /** What an exercise may use, in MiB, compiling included. */
  public static final int HEAP_MEGABYTES = 256;

  private static final List<String> FLAGS =
      List.of(
          "-Xmx" + HEAP_MEGABYTES + "m",
          "-Xms48m",
          "-Xmn24m",
          "-XX:SurvivorRatio=4",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=20",
          "-XX:MaxDirectMemorySize=64m",
          "-XX:ReservedCodeCacheSize=48m",
          // What compilers and unloaded classes gave back stays with the C library otherwise.
          "-XX:TrimNativeHeapInterval=5000",
          "-XX:+UseCompactObjectHeaders",
          "--enable-preview",
          "--enable-native-access=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          // The standard output is the channel: the virtual machine's own words go elsewhere.
          "-XX:+DisplayVMOutputToStderr",
          "-Xlog:disable",
          "-Xlog:all=error:stderr");

  /** The program and its arguments, for a {@link ProcessBuilder}. */
  public List<String> words() {
    var words = java();
    cache.filter(Files::isReadable).ifPresent(file -> words.add("-XX:AOTCache=" + file));
    if (guardsTerminal) {
      words.add("-D" + TerminalGuard.WANTED + "=true");
    }
    words.addAll(program());
    words.addAll(arguments);
    return words;
  }

  /** The same program, to be run once for the making of its cache. */
  public List<String> trainingWords(List<String> training) {
    var words = java();
    words.addAll(program());
    words.addAll(training);
    return words;
  }

  private static List<String> java() {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(FLAGS);
    return words;
  }

  private List<String> program() {
    return List.of("-cp", System.getProperty("java.class.path"), mainClass);
  }
}
