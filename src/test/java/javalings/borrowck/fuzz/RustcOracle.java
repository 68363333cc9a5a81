package javalings.borrowck.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The oracle: the Rust compiler of this machine, where there is one. */
public final class RustcOracle {
  private static final JsonMapper JSON = new JsonMapper();

  private RustcOracle() {}

  /**
   * An error as rustc reports it.
   *
   * @param code {@code E0382}, or "" where rustc has none
   * @param line of the primary span, from 1; 0 where there is none
   * @param before what stands before that span in its line
   */
  public record RustError(String code, int line, String before, String message) {}

  public static boolean installed() {
    try {
      return new ProcessBuilder("rustc", "--version").redirectErrorStream(true).start().waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Compiles a library crate of edition 2021 as far as its errors. */
  public static List<RustError> errors(String text) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("rustc");
    try {
      var file = Files.writeString(folder.resolve("lib.rs"), text);
      var output = folder.resolve("out.json");
      run(folder, file, output);
      return Files.readAllLines(output).stream()
          .filter(line -> line.startsWith("{"))
          .map(JSON::readTree)
          .filter(RustcOracle::tells)
          .map(RustcOracle::error)
          .toList();
    } finally {
      try (var files = Files.list(folder)) {
        for (var file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static void run(Path folder, Path file, Path output)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                "rustc",
                "--edition=2021",
                "--crate-type=lib",
                "--emit=metadata",
                "--error-format=json",
                "--cap-lints=allow",
                "-Coverflow-checks=off",
                "-o",
                folder.resolve("lib.rmeta").toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("rustc did not end within 5 minutes");
    }
  }

  private static boolean tells(JsonNode message) {
    return message.path("level").asString("").equals("error")
        && !message.path("message").asString("").startsWith("aborting due to");
  }

  private static RustError error(JsonNode message) {
    for (var span : message.path("spans")) {
      if (span.path("is_primary").asBoolean(false)) {
        return error(message, span.path("line_start").asInt(0), before(span));
      }
    }
    return error(message, 0, "");
  }

  private static RustError error(JsonNode message, int line, String before) {
    return new RustError(
        message.path("code").path("code").asString(""),
        line,
        before,
        message.path("message").asString(""));
  }

  private static String before(JsonNode span) {
    var text = span.path("text").path(0).path("text").asString("");
    return text.substring(0, Math.min(text.length(), span.path("column_start").asInt(1) - 1));
  }

  /** What rustc says of each function; one that it says nothing of is accepted. */
  static Map<Fn, FunctionFindings> judge(List<Fn> functions)
      throws IOException, InterruptedException {
    var program = FuzzProgram.rust(functions);
    var verdicts = new HashMap<Fn, FunctionFindings>();
    functions.forEach(function -> verdicts.put(function, FunctionFindings.NONE));
    var strangers = new ArrayList<String>();
    for (var error : errors(program.text())) {
      var at = program.at(error.line());
      var line = at.function().original(at.line(), error.before());
      // "lifetime may not live long enough" is E0621 between two named lifetimes, and has no code.
      var code = error.code().isEmpty() ? "E0621" : error.code();
      if (!borrowck(code)) {
        strangers.add(error + "\n" + at.function().rust());
      }
      verdicts.computeIfPresent(at.function(), (_, known) -> known.plus(code, line));
    }
    if (!strangers.isEmpty()) {
      throw new IllegalStateException(
          strangers.size()
              + " functions do not type-check in Rust, the first:\n"
              + strangers.getFirst());
    }
    return verdicts;
  }

  /** Those of the functions that rustc gets as far as borrow checking. */
  static List<Fn> compiling(List<Fn> functions) throws IOException, InterruptedException {
    var left = new ArrayList<>(functions);
    while (!left.isEmpty()) {
      var program = FuzzProgram.rust(left);
      var bad =
          errors(program.text()).stream()
              .filter(error -> !error.code().isEmpty() && !borrowck(error.code()))
              .map(error -> program.at(error.line()).function())
              .toList();
      if (bad.isEmpty()) {
        return left;
      }
      left.removeAll(bad);
    }
    return left;
  }

  /** Errors of an earlier phase keep rustc from borrow checking, so none must be there. */
  private static boolean borrowck(String code) {
    return List.of(
            "E0373", "E0381", "E0382", "E0384", "E0499", "E0500", "E0501", "E0502", "E0503",
            "E0505", "E0506", "E0507", "E0509", "E0510", "E0515", "E0516", "E0521", "E0524",
            "E0594", "E0596", "E0597", "E0621", "E0712", "E0713", "E0716")
        .contains(code);
  }
}
