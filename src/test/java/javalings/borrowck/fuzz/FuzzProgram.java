package javalings.borrowck.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** Many functions behind the prelude, as one file of a language, and where each one starts. */
record FuzzProgram(String text, NavigableMap<Integer, Fn> starts) {

  /** A line of the file, as a line of one function, from 1. */
  record At(Fn function, int line) {}

  static FuzzProgram java(List<Fn> functions) {
    var file = new Builder("/fuzz/prelude.java");
    for (var function : functions) {
      file.add(function, function.java());
    }
    return file.done("}\n}\n");
  }

  static FuzzProgram rust(List<Fn> functions) {
    var file = new Builder("/fuzz/prelude.rs");
    for (var function : functions) {
      if (function.method()) {
        file.append("impl S {\n");
      }
      file.add(function, function.rust());
      if (function.method()) {
        file.append("}\n");
      }
    }
    return file.done("");
  }

  boolean inPrelude(int line) {
    return starts.floorEntry(line) == null;
  }

  At at(int line) {
    var start = starts.floorEntry(line);
    if (start == null) {
      throw new IllegalStateException("line %d is in the prelude".formatted(line));
    }
    return new At(start.getValue(), line - start.getKey() + 1);
  }

  private static final class Builder {
    private final StringBuilder text;
    private final NavigableMap<Integer, Fn> starts = new TreeMap<>();
    private int lines;

    Builder(String prelude) {
      text = new StringBuilder();
      append(read(prelude));
    }

    private static String read(String resource) {
      try (var stream = Objects.requireNonNull(FuzzProgram.class.getResourceAsStream(resource))) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void append(String more) {
      text.append(more);
      lines += (int) more.chars().filter(c -> c == '\n').count();
    }

    void add(Fn function, String lines) {
      starts.put(this.lines + 1, function);
      append(lines);
    }

    FuzzProgram done(String end) {
      append(end);
      return new FuzzProgram(text.toString(), starts);
    }
  }
}
