package javalings.borrowck.explain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javalings.borrowck.explain.SuggestedFix.Change;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirSpan;

/**
 * The edits that rules propose. Each is worked out on the text, and left out where it cannot be.
 */
public final class SignatureFixes {
  private static final Pattern BORROWED = Pattern.compile("@Borrowed\\b");

  private static final Pattern FROM = Pattern.compile("@From\\([^)]*\\)");

  private SignatureFixes() {}

  /**
   * {@code S s} → {@code @Borrowed S s}, for the parameter that took the value.
   *
   * @param how the annotation that lets it borrow
   */
  static SuggestedFix lendToParameter(MirSpan parameter, String method, String how) {
    return new SuggestedFix(
        "let `" + method + "` borrow it, if it does not need to own it",
        _ -> List.of(new Change(start(parameter), how + " ")));
  }

  /** {@code @Borrowed S s} → {@code @BorrowedMut S s}, or {@code @Mut} for the method. */
  public static SuggestedFix allowChange(MirLocal borrow) {
    if (borrow.role() == MirLocal.Role.SELF) {
      return new SuggestedFix(
          "say that the method changes its object",
          _ -> List.of(new Change(start(borrow.declared()), "@Mut ")));
    }
    return new SuggestedFix("borrow it mutably", file -> mutably(file.text(), borrow.declared()));
  }

  /** {@link #allowChange} in words. */
  public static String howToAllowChange(String borrow) {
    return borrow.equals("`this`")
        ? "say that the method changes its object: `@Mut`"
        : "borrow it mutably: `@BorrowedMut`";
  }

  private static List<Change> mutably(String text, MirSpan name) {
    var match = BORROWED.matcher(text).region(declarationStart(text, name), name.start());
    return match.find()
        ? List.of(new Change(new MirSpan(match.start(), match.end()), "@BorrowedMut"))
        : List.of();
  }

  /** Behind what ends the parameter, the statement or the block before a name. */
  private static int declarationStart(String text, MirSpan name) {
    var at = name.start();
    while (at > 0 && ";{(,".indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  /** Says in a signature what the result borrows from. */
  public static SuggestedFix from(List<String> parameters, MirSpan method) {
    var named = list(parameters);
    return new SuggestedFix(
        "say that the result borrows from " + String.join(" and ", parameters),
        _ -> List.of(new Change(start(method), "@From(" + named + ") ")));
  }

  /**
   * As {@link #from(List, Span)}, for a body.
   *
   * @param first the receiver, where there is one; its place is that of the whole method
   */
  public static SuggestedFix from(List<String> parameters, MirLocal first, MirLocal missing) {
    var named = "@From(" + list(parameters) + ")";
    return new SuggestedFix(
        "say that the result borrows from " + String.join(" and ", parameters),
        file -> from(file.text(), named, first, missing));
  }

  /** In place of the one that is there; a static method without one borrows from all it can. */
  private static List<Change> from(String text, String named, MirLocal first, MirLocal missing) {
    if (first.role() != MirLocal.Role.SELF) {
      var at = text.lastIndexOf("@From", missing.declared().start());
      return at < 0 ? List.of() : old(text, at, missing.declared().start(), named);
    }
    var method = first.declared();
    var found = old(text, method.start(), method.end(), named);
    return found.isEmpty() ? List.of(new Change(start(method), named + " ")) : found;
  }

  private static List<Change> old(String text, int from, int to, String named) {
    var old = FROM.matcher(text).region(from, to);
    return old.find() ? List.of(new Change(new MirSpan(old.start(), old.end()), named)) : List.of();
  }

  /** Names as an annotation takes them: {@code "a"}, {@code {"a", "b"}}. */
  public static String list(List<String> names) {
    var quoted = names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    return names.size() == 1 ? quoted : "{" + quoted + "}";
  }

  /** Gives a temporary value a name, in a statement of its own before the one that made it. */
  public static SuggestedFix name(MirSpan value, MirSpan statement) {
    return new SuggestedFix("give the value a name", file -> named(file, value, statement));
  }

  private static List<Change> named(FileText file, MirSpan value, MirSpan statement) {
    var text = file.text();
    var line = text.lastIndexOf('\n', statement.start() - 1) + 1;
    var indent = text.substring(line, statement.start());
    if (!indent.isBlank() || !statement.contains(value) || file.mentions("owner")) {
      return List.of();
    }
    var made = text.substring(value.start(), value.end());
    return List.of(
        new Change(start(statement), "var owner = " + made + ";\n" + indent),
        new Change(value, "owner"));
  }

  private static MirSpan start(MirSpan span) {
    return new MirSpan(span.start(), span.start());
  }
}
