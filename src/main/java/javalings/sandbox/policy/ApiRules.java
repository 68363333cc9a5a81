package javalings.sandbox.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.model.Need;
import javalings.model.SandboxGrant;

/**
 * The rules of {@code api.txt} for some grants and needs. Classes are named as class files name
 * them.
 */
final class ApiRules {

  private final Map<String, MemberRule> classes = new HashMap<>();
  private final Set<String> packages = new HashSet<>();
  private final Set<String> refused = new HashSet<>();

  private ApiRules() {}

  static ApiRules of(Set<SandboxGrant> grants, Set<Need> needs) {
    var rules = new ApiRules();
    var words =
        Stream.concat(
                grants.stream().map(it -> it.name().toLowerCase(Locale.ROOT)),
                needs.stream().map(Need::word))
            .collect(Collectors.toSet());
    var holds = true;
    for (var line : text().lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        holds = words.contains(line.substring(1, line.length() - 1));
      } else if (holds && !line.isEmpty() && !line.startsWith("#")) {
        rules.add(line);
      }
    }
    return rules;
  }

  private void add(String line) {
    var colon = line.indexOf(": ");
    var head = (colon < 0 ? line : line.substring(0, colon)).split(" ", -1);
    var name = head[1].replace('.', '/');
    var members =
        colon < 0
            ? Set.<String>of()
            : Set.copyOf(Arrays.asList(line.substring(colon + 2).split(" ", -1)));
    switch (head[0]) {
      case "package" -> packages.add(name);
      case "class" -> allow(name, members.isEmpty() ? MemberRule.ALL : MemberRule.only(members));
      case "refuse" -> refuse(name, members);
      default -> throw new IllegalArgumentException("api.txt: " + line);
    }
  }

  private void allow(String name, MemberRule rule) {
    classes.put(name, rule);
    refused.remove(name);
  }

  private void refuse(String name, Set<String> members) {
    if (members.isEmpty()) {
      classes.remove(name);
      refused.add(name);
    } else {
      classes.put(name, classes.getOrDefault(name, MemberRule.ALL).refusing(members));
    }
  }

  /** The rule of a class of the JDK or of ours; nothing refuses all of it. */
  Optional<MemberRule> find(String name) {
    var own = stated(name);
    if (own.isPresent() || refused.contains(name)) {
      return own;
    }
    var nest = name.lastIndexOf('$');
    if (nest > 0) {
      return find(name.substring(0, nest)).filter(MemberRule.ALL::equals);
    }
    var slash = name.lastIndexOf('/');
    return slash > 0 && packages.contains(name.substring(0, slash))
        ? Optional.of(MemberRule.ALL)
        : Optional.empty();
  }

  /** The rule that stands in the file under this very name. */
  Optional<MemberRule> stated(String name) {
    return Optional.ofNullable(classes.get(name));
  }

  private static String text() {
    try (var in = ApiRules.class.getResourceAsStream("api.txt")) {
      if (in == null) {
        throw new IllegalStateException("api.txt is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Classes that javac writes into class files by itself, for the virtual machine to call. */
  static final List<String> BOOTSTRAPS =
      List.of(
          "java/lang/invoke/LambdaMetafactory",
          "java/lang/invoke/StringConcatFactory",
          "java/lang/invoke/ConstantBootstraps",
          "java/lang/runtime/ObjectMethods",
          "java/lang/runtime/SwitchBootstraps");

  /** Classes that the JDK writes into classes of events when they are loaded. */
  static final List<String> EVENT_TYPES =
      List.of(
          "jdk/jfr/FlightRecorder",
          "jdk/jfr/internal/event/EventConfiguration",
          "jdk/jfr/internal/event/EventWriter");

  /** Types in the signatures of bootstraps. */
  static final List<String> BOOTSTRAP_TYPES =
      List.of(
          "java/lang/invoke/MethodHandles",
          "java/lang/invoke/MethodHandles$Lookup",
          "java/lang/invoke/MethodHandle",
          "java/lang/invoke/MethodType",
          "java/lang/invoke/CallSite",
          "java/lang/invoke/TypeDescriptor",
          "java/lang/constant/ClassDesc",
          "java/lang/constant/ConstantDesc",
          "java/lang/Enum$EnumDesc");
}
