package javalings.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Rust compiler of this machine. */
public final class InstalledRustc {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** One line an error, of which the first is {@code 12.rs:4:10: error[E0382]: use of …}. */
  private static final Pattern ERROR =
      Pattern.compile("^.*?:(\\d+):\\d+: error(?:\\[(E\\d+)])?: (.*)$", Pattern.MULTILINE);

  private final String program;

  private InstalledRustc(String program) {
    this.program = program;
  }

  /**
   * An error of rustc.
   *
   * @param code {@code E0382}; empty where rustc has none
   * @param line in the program, from 1
   */
  record RustError(Optional<String> code, int line, String message) {}

  /** The end of a process; {@code output} is all that it printed. */
  record Ended(boolean inTime, int status, String output) {
    boolean well() {
      return inTime && status == 0;
    }
  }

  /** The compiler, where there is one that answers. */
  public static Optional<InstalledRustc> find() throws InterruptedException {
    return find("rustc");
  }

  static Optional<InstalledRustc> find(String program) throws InterruptedException {
    try {
      return run(LIMIT, List.of(program, "--version")).well()
          ? Optional.of(new InstalledRustc(program))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** The errors of a program, compiled as far as they go; none when rustc accepts it. */
  List<RustError> errors(Path file) throws IOException, InterruptedException {
    var ended = compile(file, "--emit=metadata", "-o", file + ".rmeta");
    if (ended.well()) {
      return List.of();
    }
    var errors = new ArrayList<RustError>();
    var matcher = ERROR.matcher(ended.output());
    while (matcher.find()) {
      errors.add(
          new RustError(
              Optional.ofNullable(matcher.group(2)),
              Integer.parseInt(matcher.group(1)),
              matcher.group(3)));
    }
    return errors.isEmpty()
        ? List.of(new RustError(Optional.empty(), 1, ended.output().strip()))
        : errors;
  }

  /** Makes a program that can be started, unless rustc refuses it. */
  boolean build(Path file, Path executable) throws IOException, InterruptedException {
    return compile(file, "-o", executable.toString()).well();
  }

  private Ended compile(Path file, String... options) throws IOException, InterruptedException {
    var words =
        Stream.concat(
            Stream.of(program, "--edition=2021", "--error-format=short", "--cap-lints=allow"),
            Stream.concat(Stream.of(options), Stream.of(file.toString())));
    return run(LIMIT, words.toList());
  }

  /** Runs a program to its end, or to the limit, behind which it is killed. */
  static Ended run(Duration limit, List<String> words) throws IOException, InterruptedException {
    var output = Files.createTempFile("javalings-rust", ".txt");
    try {
      var process =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      try {
        process.getOutputStream().close();
        var inTime = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        return new Ended(inTime, inTime ? process.exitValue() : -1, Files.readString(output));
      } finally {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
