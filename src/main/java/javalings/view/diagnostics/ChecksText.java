package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javalings.model.CheckResult;
import javalings.model.CheckResult.Outcome;
import javalings.model.CommonCause;
import javalings.model.Diagnostic;
import javalings.model.Failure;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.RenderContext;
import javalings.view.text.Style;
import javalings.view.text.Theme.Glyph;
import javalings.view.text.Wrap;

/** The checks that failed, each with its evidence, and those that did not by name. */
record ChecksText(
    List<CheckResult> checks, SourceTexts texts, RenderContext context, int rows, boolean edits) {

  private static final int INDENT = 2;
  private static final int MOST_MESSAGE_LINES = 20;

  List<LineBlock> blocks() {
    var blocks = new ArrayList<LineBlock>();
    var one = context.say("block.failing");
    var many = context.say("block.failings");
    for (var cause : CommonCause.of(checks)) {
      var fits = blocks.isEmpty() ? rows : Integer.MAX_VALUE;
      var lines = exhibit(cause).fitting(fits, context);
      blocks.add(new LineBlock(one, many, cause.checks().size(), lines).of(cause.first().name()));
    }
    blocks.addAll(passed());
    return blocks;
  }

  private ProblemText exhibit(CommonCause cause) {
    var check = cause.first();
    return switch (check.outcome()) {
      case Outcome.Failed _ when !cause.others().isEmpty() -> shared(cause);
      case Outcome.Failed(var failure) -> failed(title(check), failure, failure.told());
      case Outcome.Skipped(var reason) ->
          ProblemText.of(
              head(title(check), context.say("verdict.skipped", reason)), List.of(), List.of());
      case Outcome.Passed() -> throw new IllegalArgumentException(check + " has no cause");
    };
  }

  /** The exception stands where else the name of a check does: it is the same for all of them. */
  private ProblemText shared(CommonCause cause) {
    var shared = SharedFailure.of(cause, context);
    return failed(title(shared.title(), context), shared.failure(), shared.message())
        .with(shared.checks());
  }

  private ProblemText failed(List<Line> title, Failure failure, String message) {
    var inner = context.narrower(INDENT);
    var head = head(title, new MessageDeduplication(failure.diagnostics()).of(message));
    var difference =
        failure.difference().stream()
            .flatMap(values -> new DifferenceText(values, inner).lines().stream())
            .map(line -> line.indent(INDENT))
            .toList();
    return failure.diagnostics().isEmpty()
        ? traced(failure, head, difference)
        : diagnosed(failure.diagnostics(), title.size() + 1, head, difference);
  }

  private ProblemText traced(Failure failure, List<Line> head, List<Line> difference) {
    var trace = new FramesText(failure.frames(), texts, context);
    var failing =
        trace.failing(
            context.say(failure.exception().isPresent() ? "verdict.thrown-here" : "verdict.here"));
    return exhibit(head, difference, failing, trace.callers());
  }

  /** A diagnostic of the kit says more than the line that called the kit. */
  private ProblemText diagnosed(
      List<Diagnostic> diagnostics, int opening, List<Line> head, List<Line> difference) {
    var problemTexts =
        diagnostics.stream()
            .map(diagnostic -> new DiagnosticText(diagnostic, texts, context, edits).exhibit())
            .toList();
    var first = problemTexts.getFirst();
    var others =
        problemTexts.stream().skip(1).flatMap(problemText -> problemText.whole().stream()).toList();
    var above = joined(head, difference);
    return new ProblemText(
        joined(joined(above, first.whole()), others),
        above.size() + first.failingEnd(),
        opening,
        joined(head, first.head()),
        first.failing(),
        joined(joined(difference, first.rest()), others));
  }

  /** The values come before the line, unless the line would not be seen then. */
  private static ProblemText exhibit(
      List<Line> head, List<Line> difference, List<Line> failing, List<Line> rest) {
    var whole = joined(joined(head, difference), failing);
    return new ProblemText(
        joined(whole, rest), whole.size(), 1, head, failing, joined(difference, rest));
  }

  private static List<Line> joined(List<Line> first, List<Line> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private List<Line> head(List<Line> title, String message) {
    var lines = new ArrayList<>(title);
    message
        .lines()
        .limit(MOST_MESSAGE_LINES)
        .flatMap(line -> messageRows(line).stream())
        .forEach(line -> lines.add(line.indent(INDENT)));
    return lines;
  }

  /** A row that is laid out in columns, as the explorer's table of steps, keeps its spaces. */
  private List<Line> messageRows(String line) {
    var room = context.columns() - INDENT;
    return line.contains("  ")
        ? Wrap.keepingSpaces(Line.of(Style.PLAIN, line), room)
        : Wrap.words(Style.TITLE, line, room);
  }

  private List<Line> title(CheckResult check) {
    return title(check.title(), context);
  }

  private static List<Line> title(String text, RenderContext context) {
    var line = Line.of(Style.FAIL, context.sign(Glyph.FAIL) + text);
    return Wrap.hanging(line, context.columns());
  }

  private List<LineBlock> passed() {
    var titles = checks.stream().filter(CheckResult::passed).map(CheckResult::title).toList();
    if (titles.isEmpty()) {
      return List.of();
    }
    var label =
        context.sign(Glyph.OK)
            + context.theme().words().count(titles.size(), "verdict.passes", "verdict.pass");
    var between = " " + context.glyph(Glyph.DOT) + " ";
    var text = titles.stream().collect(Collectors.joining(between));
    var lines = Wrap.hanging(Line.of(Style.DIM, label + " " + text), context.columns());
    return List.of(new LineBlock(context.say("block.passing"), "", lines));
  }
}
