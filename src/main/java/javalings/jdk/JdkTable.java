package javalings.jdk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Consumer;

/** What is known about the JDK, read from {@code jdk.txt}; its head tells the format. */
public final class JdkTable {

  /** What one row says about one method. */
  public record Method(
      String type,
      OwnershipSignature.Receiver receiver,
      List<ParameterMode> parameters,
      OwnershipSignature.Result result) {}

  public static final JdkTable INSTANCE = read();

  private final Map<String, TypeClass> natures = words(TypeClass.values());
  private final Map<String, OwnershipSignature.Receiver> receivers =
      words(OwnershipSignature.Receiver.values());
  private final Map<String, OwnershipSignature.Result> results =
      words(OwnershipSignature.Result.values());
  private final Map<String, ParameterMode> modes = words(ParameterMode.values());
  private final Map<String, TypeClass> types = new HashMap<>();
  private final Set<String> alone = new HashSet<>();
  private final Map<String, List<Method>> methods = new HashMap<>();

  private static JdkTable read() {
    var table = new JdkTable();
    try (var in = JdkTable.class.getResourceAsStream("/javalings/jdk/jdk.txt")) {
      if (in == null) {
        throw new IllegalStateException("jdk.txt is missing from the program");
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (var lines = new StringTokenizer(text, "\n"); lines.hasMoreTokens(); ) {
        table.row(lines.nextToken());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  // Read by hand, without patterns and streams: what they load would double a first check's cost.
  private void row(String line) {
    var comment = line.indexOf('#');
    var words = new StringTokenizer(comment < 0 ? line : line.substring(0, comment));
    if (!words.hasMoreTokens()) {
      return;
    }
    var kind = words.nextToken();
    switch (kind) {
      case "type" -> {
        var typeClass = known(natures, words.nextToken());
        rest(words, type -> types.put(type, typeClass));
      }
      case "alone" -> rest(words, alone::add);
      default -> {
        var receiver = known(receivers, kind);
        var type = words.nextToken();
        rest(words, word -> method(type, receiver, word));
      }
    }
  }

  private static void rest(StringTokenizer words, Consumer<String> each) {
    while (words.hasMoreTokens()) {
      each.accept(words.nextToken());
    }
  }

  private void method(String type, OwnershipSignature.Receiver receiver, String word) {
    var arrow = word.indexOf("->");
    var head = arrow < 0 ? word : word.substring(0, arrow);
    var result =
        arrow < 0 ? OwnershipSignature.Result.VALUE : known(results, word.substring(arrow + 2));
    var open = head.indexOf('(');
    if (open == 0 || (open > 0 && !head.endsWith(")"))) {
      throw new IllegalStateException("not a method of jdk.txt: " + word);
    }
    var name = open < 0 ? head : head.substring(0, open);
    var parameters = new ArrayList<ParameterMode>();
    if (open > 0) {
      var words = new StringTokenizer(head.substring(open + 1, head.length() - 1), ",");
      while (words.hasMoreTokens()) {
        parameters.add(known(modes, words.nextToken()));
      }
    }
    var rows = methods.get(name);
    if (rows == null) {
      rows = new ArrayList<>();
      methods.put(name, rows);
    }
    rows.add(new Method(type, receiver, parameters, result));
  }

  private static <E extends Enum<E>> Map<String, E> words(E[] constants) {
    var words = new HashMap<String, E>();
    for (var constant : constants) {
      words.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return words;
  }

  private static <E> E known(Map<String, E> words, String word) {
    var constant = words.get(word);
    if (constant == null) {
      throw new IllegalStateException("not a word of jdk.txt: " + word);
    }
    return constant;
  }

  /** Whether an object of a class must not be used by several threads. */
  boolean alone(String type) {
    return alone.contains(type);
  }

  Optional<TypeClass> nature(String type) {
    return Optional.ofNullable(types.get(type));
  }

  /** The rows for methods of this name, of any type; then those for any name. */
  public List<Method> methods(String name) {
    var found = new ArrayList<>(methods.getOrDefault(name, List.of()));
    found.addAll(methods.getOrDefault("*", List.of()));
    return found;
  }
}
