package javalings.view.diagnostics;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.model.CheckResult;
import javalings.model.CheckResult.Outcome;
import javalings.model.CommonCause;
import javalings.model.Failure;
import javalings.model.Frame;
import javalings.view.text.Line;
import javalings.view.text.RenderContext;
import javalings.view.text.Style;
import javalings.view.text.Theme.Glyph;
import javalings.view.text.Wrap;

/**
 * One failure of several checks, told once.
 *
 * @param failure the one that says most plainly what happened
 */
record SharedFailure(CommonCause cause, Failure failure, RenderContext context) {

  private static final int INDENT = 2;

  /** A check that wanted another exception speaks of that one, too. */
  static SharedFailure of(CommonCause cause, RenderContext context) {
    var failures = cause.checks().stream().flatMap(check -> failure(check)).toList();
    var plain =
        failures.stream()
            .filter(it -> it.difference().isEmpty())
            .findFirst()
            .orElse(failures.getFirst());
    return new SharedFailure(cause, plain, context);
  }

  private static Stream<Failure> failure(CheckResult check) {
    return check.outcome() instanceof Outcome.Failed(var it) ? Stream.of(it) : Stream.of();
  }

  /** The exception; a finding in the source is told by the first check that has it. */
  String title() {
    return failure.exception().map(this::threw).orElse(cause.first().title());
  }

  private String threw(String name) {
    var said = isToldByName() ? failure.told().lines().findFirst().orElse(name) : name;
    return failure.frames().stream()
        .findFirst()
        .map(frame -> context.say("verdict.threw", subject(frame), said))
        .orElse(said);
  }

  /** All that the title does not say. */
  String message() {
    return failure.exception().isPresent() && isToldByName()
        ? failure.told().lines().skip(1).collect(Collectors.joining("\n"))
        : failure.told();
  }

  private boolean isToldByName() {
    return failure.exception().filter(failure.told()::startsWith).isPresent();
  }

  /** The checks by name. */
  List<Line> checks() {
    var thrown = failure.exception().isPresent();
    var named = thrown ? cause.checks() : cause.others();
    var key = thrown ? "verdict.could-not-show" : "verdict.say-the-same";
    var names =
        named.stream()
            .map(check -> check.title() + caller(check))
            .collect(Collectors.joining(" " + context.glyph(Glyph.DOT) + " "));
    var text = Line.of(Style.PLAIN, context.say(key, named.size()) + " " + names);
    return Wrap.hanging(text, context.columns() - INDENT).stream()
        .map(line -> line.indent(INDENT))
        .toList();
  }

  private static String subject(Frame frame) {
    return frame.method().contains(" ") ? frame.method() : "`" + frame.method() + "`";
  }

  /** Another way to the same line can be another mistake, so it is told. */
  private String caller(CheckResult check) {
    return failure(check)
        .flatMap(it -> other(it.frames()))
        .findFirst()
        .map(it -> " " + context.say("verdict.by-way-of", it.line(), subject(it)))
        .orElse("");
  }

  private Stream<Frame> other(List<Frame> frames) {
    var shown = failure.frames();
    return IntStream.range(0, frames.size())
        .filter(i -> i >= shown.size() || !shown.get(i).equals(frames.get(i)))
        .mapToObj(frames::get)
        .limit(1);
  }
}
