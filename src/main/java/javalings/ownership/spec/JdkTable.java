package javalings.ownership.spec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is known about the JDK, read from {@code jdk.txt}; its head tells the format. */
final class JdkTable {

  /** What one row says about one method. */
  record Method(
      String type,
      Signature.Receiver receiver,
      List<Passing> parameters,
      Signature.Result result) {}

  private static final Pattern METHOD =
      Pattern.compile("([\\w*<>]+)(?:\\(([^)]*)\\))?(?:->(\\w+))?");
  static final JdkTable INSTANCE = read();

  private final Map<String, Nature> types = new HashMap<>();
  private final Set<String> alone = new HashSet<>();
  private final Map<String, List<Method>> methods = new HashMap<>();

  private static JdkTable read() {
    var table = new JdkTable();
    try (var in = JdkTable.class.getResourceAsStream("/javalings/ownership/jdk.txt")) {
      if (in == null) {
        throw new IllegalStateException("jdk.txt is missing from the program");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .forEach(table::row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void row(String line) {
    var words = Arrays.asList(line.split("\\s+"));
    if (words.getFirst().equals("type")) {
      words
          .subList(2, words.size())
          .forEach(type -> types.put(type, Nature.valueOf(upper(words.get(1)))));
    } else if (words.getFirst().equals("alone")) {
      alone.addAll(words.subList(1, words.size()));
    } else {
      var receiver = Signature.Receiver.valueOf(upper(words.getFirst()));
      words.subList(2, words.size()).forEach(word -> method(words.get(1), receiver, word));
    }
  }

  private void method(String type, Signature.Receiver receiver, String word) {
    var match = METHOD.matcher(word);
    if (!match.matches()) {
      throw new IllegalStateException("not a method of jdk.txt: " + word);
    }
    var parameters = new ArrayList<Passing>();
    if (match.group(2) != null && !match.group(2).isEmpty()) {
      Arrays.stream(match.group(2).split(","))
          .forEach(parameter -> parameters.add(Passing.valueOf(upper(parameter))));
    }
    var result =
        match.group(3) == null
            ? Signature.Result.VALUE
            : Signature.Result.valueOf(upper(match.group(3)));
    methods
        .computeIfAbsent(match.group(1), _ -> new ArrayList<>())
        .add(new Method(type, receiver, parameters, result));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /** Whether an object of a class must not be used by several threads. */
  boolean alone(String type) {
    return alone.contains(type);
  }

  Optional<Nature> nature(String type) {
    return Optional.ofNullable(types.get(type));
  }

  /** The rows for methods of this name, of any type; then those for any name. */
  List<Method> methods(String name) {
    var found = new ArrayList<>(methods.getOrDefault(name, List.of()));
    found.addAll(methods.getOrDefault("*", List.of()));
    return found;
  }
}
