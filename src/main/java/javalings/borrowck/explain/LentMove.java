package javalings.borrowck.explain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.explain.SuggestedFix.Change;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;

/** Advice about a value that is only borrowed, and is given away. */
public record LentMove(
    BodyAnalyses facts, Location location, MirPlace place, ParameterUse parameterUse) {
  /** For methods that show what a collection holds: those that take it out. */
  private static final Map<String, String> TAKES =
      Map.of(
          "get", "remove",
          "getFirst", "removeFirst",
          "getLast", "removeLast",
          "peek", "poll",
          "peekFirst", "pollFirst",
          "peekLast", "pollLast",
          "element", "remove",
          "firstEntry", "pollFirstEntry",
          "lastEntry", "pollLastEntry");

  private static final Pattern TAKEN = Pattern.compile("Owned<.*> \\w+ = ([\\w.]+);");
  private static final String GIVE_UP =
      "make the object that it is a part of give it up: a method with `@Consumes`";
  private static final Pattern SHOWS =
      Pattern.compile("(?:(?:.*\\W)?(\\w+)|.*\\))\\.(\\w+)\\(([^()]*)\\)");

  public BorrowFinding add(BorrowFinding finding) {
    var why = location.sourceInfo().why();
    var advised = finding.help(help(why)).fix(taken());
    if (why == SourceInfo.Why.RETURN) {
      return advised.fix(SignatureFixes.borrowedResult(local(), place.throughSharedBorrow()));
    }
    return location
        .sourceInfo()
        .inside()
        .filter(_ -> why == SourceInfo.Why.ARGUMENT)
        .filter(_ -> need() == ParameterUse.Need.LOOK || need() == ParameterUse.Need.CHANGE)
        .map(parameter -> lend(advised, parameter))
        .orElseGet(() -> own(advised));
  }

  private MirLocal local() {
    return facts.body().local(place);
  }

  private BorrowFinding lend(BorrowFinding finding, MirSpan parameter) {
    var method = location.sourceInfo().name();
    return switch (need()) {
      case LOOK -> finding.fix(SignatureFixes.lendToParameter(parameter, method, "@Borrowed"));
      case CHANGE ->
          place.throughSharedBorrow()
              ? finding
              : finding.fix(SignatureFixes.lendToParameter(parameter, method, "@BorrowedMut"));
      case END, KEEP -> finding;
    };
  }

  private BorrowFinding own(BorrowFinding finding) {
    var name = location.sourceInfo().name();
    var given = !name.isEmpty() || location.sourceInfo().why() == SourceInfo.Why.ARGUMENT;
    return local().role() == MirLocal.Role.PARAMETER && lastField().isEmpty() && given
        ? finding.fix(SignatureFixes.ownParameter(local(), name))
        : finding.fix(new SuggestedFix("leave an empty one", file -> emptied(file.text())));
  }

  /** {@code old = head;} of an {@code Owned}, and behind it {@code head = Owned.empty();} */
  private List<Change> emptied(String text) {
    var lines = new StatementLines(text);
    var line = lines.at(location.span().start());
    var takes = TAKEN.matcher(lines.code(line).strip());
    return takes.matches() && takes.group(1).endsWith(lastField()) && !place.throughSharedBorrow()
        ? List.of(
            new Change(
                new MirSpan(line.end(), line.end()),
                " ".repeat(lines.indent(line)) + takes.group(1) + " = Owned.empty();\n"))
        : List.of();
  }

  private ParameterUse.Need need() {
    return location.sourceInfo().inside().flatMap(parameterUse::of).orElse(ParameterUse.Need.KEEP);
  }

  private String help(SourceInfo.Why why) {
    return switch (why) {
      case RETURN -> "return a borrow (`@Borrowed` before the result's type), or a copy";
      case RECEIVER ->
          "`" + location.sourceInfo().name() + "` ends its object: only its owner may call it";
      case CLOSE, CLOSE_OF_TRY -> "leave it to its owner to close it";
      case ARGUMENT -> given();
      case PLAIN,
          CALL,
          CAPTURE,
          ALIAS,
          RESOURCE,
          LOOP,
          DEREFERENCE,
          PRINT,
          THROWN,
          COMPLETE,
          SCOPE_END,
          STATEMENT_END ->
          "only look at it here, or " + out();
    };
  }

  private String given() {
    var name = "`" + location.sourceInfo().name() + "`";
    return switch (need()) {
      case LOOK -> "let " + name + " borrow it (`@Borrowed`), or " + out();
      case CHANGE -> "let " + name + " borrow it (`@BorrowedMut`), or " + out();
      case END, KEEP -> out() + "; or give away a copy, if there is a way to make one";
    };
  }

  private String out() {
    var shows = SHOWS.matcher(local().name());
    if (shows.matches()) {
      var takes = TAKES.get(shows.group(2));
      return ofAPlace(shows)
          ? "take it out of what holds it: an `Owned` has `take()`"
          : takes == null ? GIVE_UP : "take it out of the collection: `" + takes + "`";
    }
    if (place.throughElement() || !lastField().isEmpty()) {
      return place.throughSharedBorrow()
          ? GIVE_UP
          : "put another value in its place right after, or hold it in an `Owned`, which has"
              + " `take()` and `replace(other)`";
    }
    return local().role() == MirLocal.Role.PARAMETER && !facts.body().lambda()
        ? "let this method own it, without " + mark()
        : "take it out of the object that owns it: `remove`, `poll`";
  }

  private String mark() {
    return local().kind() == OwnershipKind.REFMUT ? "`@BorrowedMut`" : "`@Borrowed`";
  }

  private String lastField() {
    return place.path().stream()
        .filter(step -> !MirPlace.dereferences(step))
        .reduce((_, last) -> last)
        .orElse("");
  }

  /**
   * {@code eat(all.get(0))} → {@code eat(all.remove(0))}, {@code eat(place.get())} → {@code
   * eat(place.take())}
   */
  private SuggestedFix taken() {
    var shows = SHOWS.matcher(local().name());
    return new SuggestedFix(
        "take it out of " + (shows.matches() && ofAPlace(shows) ? "its place" : "the collection"),
        file -> taken(file.text()));
  }

  /** No collection shows anything by {@code get()}; an {@link javalings.own.Owned} does. */
  private static boolean ofAPlace(MatchResult shows) {
    return shows.group(2).equals("get") && shows.group(3).isBlank();
  }

  private static boolean declaredOwned(String text, MatchResult shows) {
    var name = Objects.requireNonNullElse(shows.group(1), ""); // of a call or a cast there is none
    return !name.isEmpty()
        && Pattern.compile("\\bOwned<[^;={}]*>\\s+" + Pattern.quote(name) + "\\b")
            .matcher(text)
            .find();
  }

  /** Whether the collection itself is only lent to look at. */
  private boolean lenderIsShared() {
    return facts.body().locations().stream()
        .map(Location::statement)
        .filter(statement ->
            statement instanceof MirStatement.Assign(var target, Rvalue.Call call)
                && target.local() == place.local()
                && !call.arguments().isEmpty())
        .map(statement -> (Rvalue.Call) ((MirStatement.Assign) statement).rvalue())
        .anyMatch(call -> shared(call.arguments().getFirst().place().local()));
  }

  private boolean shared(int borrow) {
    return facts.body().locations().stream()
        .map(Location::statement)
        .anyMatch(statement ->
            statement instanceof MirStatement.Assign(var target, var value)
                && target.local() == borrow
                && (value instanceof Rvalue.Borrow(_, var lent)
                    ? lent.throughSharedBorrow()
                    : facts.body().locals().get(borrow).fromOutside()));
  }

  private List<Change> taken(String text) {
    if (lenderIsShared()) {
      return List.of();
    }
    var shows = SHOWS.matcher(text).region(location.span().start(), location.span().end());
    if (!shows.matches() || !shows.group().equals(local().name())) {
      return List.of();
    }
    var takes = ofAPlace(shows) ? "take" : TAKES.get(shows.group(2));
    return takes == null || (ofAPlace(shows) && !declaredOwned(text, shows))
        ? List.of()
        : List.of(new Change(new MirSpan(shows.start(2), shows.end(2)), takes));
  }
}
