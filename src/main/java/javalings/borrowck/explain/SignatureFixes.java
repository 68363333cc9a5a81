package javalings.borrowck.explain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javalings.borrowck.explain.SuggestedFix.Change;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirSpan;

/**
 * The edits that rules propose. Each is worked out on the text, and left out where it cannot be.
 */
public final class SignatureFixes {
  private static final Pattern BORROWED = Pattern.compile("@Borrowed\\b");

  private static final Pattern RESULT = Pattern.compile("@Borrowed(?:Mut)?\\s+");
  private static final Pattern CALL = Pattern.compile("[\\w.]+\\(.*\\);");
  private static final Pattern HEADER = Pattern.compile("[@\\w<>\\[\\]., ]+ \\w+\\([^()]*");
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

  /** {@code S s} → {@code @Borrowed S s}, as the method that is overridden says. */
  public static SuggestedFix markParameter(MirSpan parameter, String mark) {
    return new SuggestedFix(
        "borrow what the overridden method borrows",
        file ->
            file.text().startsWith("@", parameter.start())
                ? List.of()
                : List.of(new Change(start(parameter), mark + " ")));
  }

  /** {@code S other = value} → {@code @Borrowed S other = value}. */
  static SuggestedFix borrowInVariable(MirLocal variable) {
    return new SuggestedFix(
        "let `" + variable + "` only borrow it",
        file -> borrowed(file, variable.declared(), "@Borrowed "));
  }

  private static List<Change> borrowed(FileText file, MirSpan name, String mark) {
    var start = file.declarationStart(name.start());
    if (start >= name.start()) {
      return List.of();
    }
    return file.text().startsWith("@", start)
        ? mark.equals("@BorrowedMut ") ? mutably(file, name) : List.of()
        : List.of(new Change(new MirSpan(start, start), mark));
  }

  /** {@code @Borrowed S s} → {@code @BorrowedMut S s}, or {@code @Mut} for the method. */
  public static SuggestedFix allowChange(MirLocal borrow) {
    if (borrow.role() == MirLocal.Role.SELF) {
      return new SuggestedFix(
          "say that the method changes its object",
          _ -> List.of(new Change(start(borrow.declared()), "@Mut ")));
    }
    return new SuggestedFix(
        "borrow it mutably",
        file ->
            borrow.role() == MirLocal.Role.VARIABLE
                ? borrowed(file, borrow.declared(), "@BorrowedMut ")
                : mutably(file, borrow.declared()));
  }

  /** {@code @Borrowed S s} → {@code S s}, for a method that needs to own what it gets. */
  static SuggestedFix ownParameter(MirLocal parameter, String method) {
    return new SuggestedFix(
        method.isEmpty()
            ? "let this method own it"
            : "call `%s` where %s is owned, or let this method own it"
                .formatted(
                    method, parameter.name().isEmpty() ? "it" : "`" + parameter.name() + "`"),
        file -> owned(file, parameter.declared()));
  }

  private static List<Change> owned(FileText file, MirSpan name) {
    var mark =
        RESULT.matcher(file.text()).region(file.declarationStart(name.start()), name.start());
    return mark.find() ? List.of(new Change(new MirSpan(mark.start(), mark.end()), "")) : List.of();
  }

  /** {@link #allowChange} in words. */
  public static String howToAllowChange(String borrow) {
    if (borrow.equals("`this`")) {
      return "say that the method changes its object: `@Mut`";
    }
    return borrow.endsWith(")`")
        ? "own it first, or get it from a method that lends it for changes"
        : "borrow it mutably: `@BorrowedMut`";
  }

  private static List<Change> mutably(FileText file, MirSpan name) {
    var match =
        BORROWED.matcher(file.text()).region(file.declarationStart(name.start()), name.start());
    return match.find()
        ? List.of(new Change(new MirSpan(match.start(), match.end()), "@BorrowedMut"))
        : List.of();
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

  /** {@code S part()} → {@code @Borrowed S part()}, for what belongs to one that is borrowed. */
  static SuggestedFix borrowedResult(MirLocal from, boolean shared) {
    var mark = shared ? "@Borrowed " : "@BorrowedMut ";
    return new SuggestedFix(
        "return a borrow",
        file ->
            header(file.text(), from)
                .map(at -> List.of(new Change(start(at), mark)))
                .orElse(List.of()));
  }

  /** The declaration of the method that has a parameter, when it starts on the same line. */
  private static Optional<MirSpan> header(String text, MirLocal parameter) {
    if (parameter.role() == MirLocal.Role.SELF) {
      return Optional.of(parameter.declared());
    }
    var lines = new StatementLines(text);
    var line = lines.at(parameter.declared().start());
    var before = text.substring(line.start(), parameter.declared().start());
    return parameter.role() == MirLocal.Role.PARAMETER && HEADER.matcher(before.strip()).matches()
        ? Optional.of(new MirSpan(line.start() + lines.indent(line), line.end()))
        : Optional.empty();
  }

  /** As {@link #ownedResult(MirSpan, String)}, for a body. */
  public static SuggestedFix ownedResult(MirBody body) {
    var name = body.name().substring(0, Math.max(0, body.name().indexOf('(')));
    return new SuggestedFix(
        "return the value itself",
        file ->
            body.locals().stream()
                .filter(MirLocal::fromOutside)
                .flatMap(local -> header(file.text(), local).stream())
                .findFirst()
                .map(method -> unmarked(file.text(), method, name))
                .orElse(List.of()));
  }

  /** {@code @Borrowed S make()} → {@code S make()}. */
  public static SuggestedFix ownedResult(MirSpan method, String name) {
    return new SuggestedFix("return the value itself", file -> unmarked(file.text(), method, name));
  }

  private static List<Change> unmarked(String text, MirSpan method, String name) {
    var mark = RESULT.matcher(text).region(method.start(), method.end());
    return mark.find() && mark.start() < text.indexOf(name + "(", method.start())
        ? List.of(new Change(new MirSpan(mark.start(), mark.end()), ""))
        : List.of();
  }

  /** {@code s.run();} → {@code if (s != null) s.run();}, for a statement on a line of its own. */
  public static SuggestedFix askFirst(MirLocal variable, MirSpan use) {
    return new SuggestedFix("ask first", file -> guarded(file.text(), variable, use));
  }

  private static List<Change> guarded(String text, MirLocal variable, MirSpan use) {
    var lines = new StatementLines(text);
    var line = lines.at(use.start());
    return lines.isStatement(line) && CALL.matcher(lines.code(line).strip()).matches()
        ? List.of(new Change(start(use(line, lines)), "if (" + variable.name() + " != null) "))
        : List.of();
  }

  private static MirSpan use(MirSpan line, StatementLines lines) {
    return new MirSpan(line.start() + lines.indent(line), line.end());
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
    return List.of(
        new Change(start(statement), "var owner = " + file.at(value) + ";\n" + indent),
        new Change(value, "owner"));
  }

  private static MirSpan start(MirSpan span) {
    return new MirSpan(span.start(), span.start());
  }
}
