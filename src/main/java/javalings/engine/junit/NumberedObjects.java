package javalings.engine.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javalings.model.Failure;
import javalings.model.Failure.Difference;

/**
 * Gives the objects of one failure that have no text of their own numbers, in the order in which
 * they are met: {@code Moves1$Batch@422c8294} becomes {@code Batch #1}. Their hash codes differ
 * from run to run, and say nothing but whether two are the same.
 */
final class NumberedObjects {

  /** The text that {@link Object#toString} makes: the class and the hash code. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "(?<![\\w$.])(?:[\\p{L}_][\\w$]*\\.)*(?<type>\\p{Lu}[\\w$/]*)@(?<hash>[0-9a-f]{1,8})\\b");

  private static final Pattern LAMBDA = Pattern.compile("\\$\\$Lambda.*");

  private final List<String> known = new ArrayList<>();

  private NumberedObjects() {}

  static Failure in(Failure failure) {
    var objects = new NumberedObjects();
    return new Failure(
        objects.numbered(failure.message()),
        failure.difference().map(objects::numbered),
        failure.exception(),
        failure.frames(),
        failure.diagnostics());
  }

  private Difference numbered(Difference difference) {
    return new Difference(numbered(difference.expected()), numbered(difference.actual()));
  }

  private String numbered(String text) {
    return OBJECT.matcher(text).replaceAll(this::name);
  }

  private String name(MatchResult object) {
    if (!known.contains(object.group())) {
      known.add(object.group());
    }
    return simple(object.group("type")) + " #" + (known.indexOf(object.group()) + 1);
  }

  /** The name in the source; a lambda is known by the class that has it. */
  private static String simple(String type) {
    var named = LAMBDA.matcher(type).replaceFirst("");
    var simple = named.substring(named.lastIndexOf('$') + 1).replaceFirst("^\\d+(?=.)", "");
    return named.equals(type) ? simple : "lambda of " + simple;
  }
}
