package javalings.engine.client;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.compile.Compiler;
import javalings.engine.protocol.EngineLimits;
import javalings.engine.server.NoLogHandlers;
import javalings.engine.server.TerminalRestorer;
import javalings.model.Need;
import javalings.wire.OwnClassPath;

/**
 * The command line of an engine's virtual machine. The cache of {@code java -XX:AOTCache} (JEP 514)
 * only loads under the collector and the object layout it was made with, so training and service
 * share one list of flags.
 *
 * @param mainClass the program that serves
 * @param arguments of the program, when it serves
 * @param cache where the ahead-of-time cache lies, once it has been made
 * @param own flags of this engine; they win over the shared ones
 */
public record JavaCommand(
    String mainClass, List<String> arguments, Optional<Path> cache, List<String> own) {

  /** Our own build starts hundreds of engines from one jar, and names their cache here. */
  public static final String CACHE_OF_BUILD = "javalings.engine.cache";

  private static final int YOUNG_MEGABYTES = 24;
  private static final int ROOMY_YOUNG_MEGABYTES = 96;

  public JavaCommand {
    arguments = List.copyOf(arguments);
    own = List.copyOf(own);
  }

  public JavaCommand(String mainClass, Optional<Path> cache) {
    this(mainClass, List.of(), cache, List.of());
  }

  /** A program without a name for its cache: none, or the one of our own build. */
  public static Optional<Path> cacheOfBuild() {
    return Optional.ofNullable(System.getProperty(CACHE_OF_BUILD)).map(Path::of);
  }

  /** The same for a parent that draws on the whole terminal: given back if the parent is killed. */
  public JavaCommand guardingTerminal() {
    return with("-D" + TerminalRestorer.WANTED + "=true");
  }

  /**
   * The same for an engine that lives shortly and works a lot, and may use memory to be quick. Old
   * objects have the same limit: only the nursery is larger.
   */
  JavaCommand roomy() {
    var more = ROOMY_YOUNG_MEGABYTES - YOUNG_MEGABYTES;
    var heap = EngineLimits.HEAP_BYTES + ((long) more << 20);
    return with("-Xms128m", "-Xmn" + ROOMY_YOUNG_MEGABYTES + "m", "-Xmx" + heap);
  }

  /**
   * The same for exercises with vectors. Java 25 archives no lambda where an incubating module is
   * among the roots, so that only those who need it have it, and they do without a cache.
   */
  JavaCommand withVectors() {
    return new JavaCommand(mainClass, arguments, Optional.empty(), own).with(Need.ADD_VECTORS);
  }

  /** The same, in a folder of its own, which its temporary files end up in as well. */
  JavaCommand in(EngineFolder folder) {
    return with("-Djava.io.tmpdir=" + folder.path());
  }

  private JavaCommand with(String... flags) {
    var all = new ArrayList<>(own);
    all.addAll(List.of(flags));
    return new JavaCommand(mainClass, arguments, cache, all);
  }

  /** Lets the explorer schedule virtual threads itself. */
  public static final String OPEN_TO_THE_EXPLORER = "--add-opens=java.base/java.lang=ALL-UNNAMED";

  /** The flags of every machine that judges: a verdict must not depend on which of them gave it. */
  private static final List<String> JUDGING =
      List.of(
          "-Xmx" + EngineLimits.HEAP_BYTES,
          "-Xms48m",
          "-Xmn" + YOUNG_MEGABYTES + "m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=20",
          "-XX:MaxDirectMemorySize=64m",
          "-XX:ReservedCodeCacheSize=48m",
          "-XX:+UseCompactObjectHeaders",
          "--enable-preview",
          "--enable-native-access=ALL-UNNAMED",
          OPEN_TO_THE_EXPLORER,
          // A library's own words are no part of what a learner printed.
          "-Djava.util.logging.config.class=" + NoLogHandlers.class.getName(),
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          // The standard output is the channel: the virtual machine's own words go elsewhere.
          "-XX:+DisplayVMOutputToStderr",
          "-Xlog:disable",
          "-Xlog:all=error:stderr");

  private static final List<String> FLAGS =
      Stream.concat(
              judging(
                  "-XX:SurvivorRatio=4",
                  // Otherwise the C library keeps the memory that unloaded classes gave back.
                  "-XX:TrimNativeHeapInterval=5000")
                  .stream(),
              Compiler.flagsForKeeping().stream())
          .toList();

  /** The flags of a machine that judges, and some of its own. */
  public static List<String> judging(String... own) {
    return Stream.concat(JUDGING.stream(), Stream.of(own)).toList();
  }

  /** The flags that training and service share. */
  public static List<String> flags() {
    return FLAGS;
  }

  /** The program and its arguments, for a {@link ProcessBuilder}. */
  public List<String> words() {
    var words = java();
    cache.filter(Files::isReadable).ifPresent(file -> words.add("-XX:AOTCache=" + file));
    words.addAll(own);
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
    return List.of("-cp", OwnClassPath.text(), mainClass);
  }
}
