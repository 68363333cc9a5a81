package javalings.engine.grading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.compile.CompiledClasses;
import javalings.model.Job;
import javalings.model.Source;
import javalings.sandbox.policy.PolicyViolation;

/**
 * Classes of a submission that stand in for others in the text of the checks. Both are in the
 * unnamed package, where a class {@code Integer} comes before the JDK's, and a class {@code java}
 * before every package of it.
 */
final class ShadowedNames {

  /** First parts of the names of packages. */
  private static final Set<String> PACKAGES =
      Set.of(
          "java",
          "javax",
          "jdk",
          "sun",
          "com",
          "org",
          "io",
          "net",
          "tools",
          "picocli",
          "javalings",
          "kotlin");

  private static final Pattern ON_DEMAND = Pattern.compile("import\\s+([\\w.]+)\\.\\*\\s*;");

  private ShadowedNames() {}

  static List<PolicyViolation> in(CompiledClasses classes, Job job) {
    return classes.files().keySet().stream()
        .filter(name -> name.indexOf('$') < 0)
        .filter(name -> isShadow(name, job))
        .map(name ->
            new PolicyViolation(
                name + ".java",
                1,
                "a class `%s` would stand in for another one in the checks".formatted(name)))
        .toList();
  }

  private static boolean isShadow(String name, Job job) {
    if (PACKAGES.contains(name)) {
      return true;
    }
    var word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
    return !isDeclared(name, job.reference())
        && job.checks().stream()
            .filter(check -> word.matcher(check.text()).find())
            .anyMatch(check -> isImported(name, check));
  }

  /** An exercise may be about a class of that name. */
  private static boolean isDeclared(String name, List<Source> reference) {
    var declaration =
        Pattern.compile("\\b(class|interface|enum|record)\\s+" + Pattern.quote(name) + "\\b");
    return reference.stream().anyMatch(source -> declaration.matcher(source.text()).find());
  }

  /** Whether a package that is imported on demand has a class of that name. */
  private static boolean isImported(String name, Source check) {
    var packages = ON_DEMAND.matcher(check.text()).results().map(match -> match.group(1));
    return Stream.concat(Stream.of("java.lang"), packages)
        .anyMatch(each -> exists(each + "." + name));
  }

  private static boolean exists(String name) {
    try {
      Class.forName(name, false, ShadowedNames.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError _) {
      return false;
    }
  }
}
