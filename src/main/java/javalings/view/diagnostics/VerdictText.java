package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javalings.model.Diagnostic;
import javalings.model.Frame;
import javalings.model.Report;
import javalings.model.Verdict;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Markdown;
import javalings.view.text.Quantity;
import javalings.view.text.RenderContext;
import javalings.view.text.Style;
import javalings.view.text.TextSpan;
import javalings.view.text.Theme.Glyph;
import javalings.view.text.Wrap;

/**
 * A verdict as blocks, in the order in which a learner acts on them: the problem, further problems,
 * warnings, what the code printed.
 *
 * @param rows the height that sentence and failing line of the first problem have to fit into
 * @param edits whether suggested edits are shown line by line, or told in a sentence
 */
public record VerdictText(
    Report report,
    Solution solution,
    SourceTexts texts,
    RenderContext context,
    int rows,
    boolean edits) {

  private static final int INDENT = 2;

  /** Beyond so many, nobody reads on; they are counted. */
  private static final int MOST_SHOWN = 20;

  /** One that tells suggested edits in a sentence: an edit may be what the exercise asks for. */
  public static VerdictText of(Report report, Solution solution, RenderContext context, int rows) {
    var texts = SourceTexts.of(report.sources());
    return new VerdictText(report, solution, texts, context, rows, false);
  }

  public VerdictText withEdits(boolean shown) {
    return new VerdictText(report, solution, texts, context, rows, shown);
  }

  public List<LineBlock> blocks() {
    var blocks = new ArrayList<>(verdict());
    blocks.addAll(notes());
    blocks.addAll(diagnostics("block.warning", report.warnings(), Integer.MAX_VALUE));
    blocks.addAll(new PrintedText(report.printed(), context).blocks());
    return blocks;
  }

  private List<LineBlock> verdict() {
    return switch (report.verdict()) {
      case Verdict.Solved solved -> solved(solved);
      case Verdict.DoesNotCompile(var problems) -> diagnostics("block.error", problems, rows);
      case Verdict.BreaksRules(var findings) -> diagnostics("block.error", findings, rows);
      case Verdict.ChecksFail(var checks) ->
          new ChecksText(checks, texts, context, rows, edits).blocks();
      case Verdict.TimedOut timedOut -> timedOut(timedOut);
      case Verdict.Crashed(var what, var frames) ->
          ended(what, frames, context.say("verdict.it-ended-here"));
      case Verdict.OutOfMemory(var limit, var frames) -> outOfMemory(limit, frames);
      case Verdict.Missing(var why, var remedy) -> missing(why, remedy);
    };
  }

  private List<LineBlock> diagnostics(String key, List<Diagnostic> diagnostics, int firstFits) {
    var blocks = new ArrayList<LineBlock>();
    var told = diagnostics.stream().filter(it -> !it.isAfterAnother()).toList();
    for (var diagnostic : told.stream().limit(MOST_SHOWN).toList()) {
      var problemText = new DiagnosticText(diagnostic, texts, context, edits).exhibit();
      var fits = blocks.isEmpty() ? firstFits : Integer.MAX_VALUE;
      blocks.add(block(key, problemText.fitting(fits, context)));
      blocks.addAll(FollowingErrors.of(diagnostic, diagnostics).blocks(key, context));
    }
    var left = Math.max(0, told.size() - MOST_SHOWN);
    if (left > 0) {
      blocks.add(
          FollowingErrors.block(key, left, FollowingErrors.more(key, left, context), context));
    }
    return blocks;
  }

  private LineBlock block(String key, List<Line> lines) {
    return new LineBlock(context.say(key), context.say(key + "s"), lines);
  }

  private List<LineBlock> solved(Verdict.Solved solved) {
    var lines = new ArrayList<>(head(Style.OK, Glyph.OK, solved(solved.checks().size())));
    if (!solution.path().isEmpty()) {
      var way = TextSpan.plain(context.say("verdict.way") + " ");
      var path = Line.of(way, context.path(solution.path()));
      Wrap.words(path, context.columns() - INDENT).forEach(line -> lines.add(line.indent(INDENT)));
    }
    if (context.keys()) {
      var goesOn = TextSpan.plain(" " + context.say("verdict.goes-on"));
      lines.add(Line.of(TextSpan.of(Style.KEY, "n"), goesOn).indent(INDENT));
    }
    var blocks = new ArrayList<>(List.of(new LineBlock(context.say("block.verdict"), "", lines)));
    if (!solution.why().isBlank()) {
      var learnt = context.say("block.learnt");
      blocks.add(new LineBlock(learnt, "", Markdown.lines(solution.why(), context)));
    }
    return blocks;
  }

  private String solved(int checks) {
    return switch (checks) {
      case 0 -> context.say("verdict.solved");
      case 1 -> context.say("verdict.solved-one");
      default -> context.say("verdict.solved-all", checks);
    };
  }

  private List<LineBlock> timedOut(Verdict.TimedOut it) {
    var where = it.frames().stream().filter(frame -> frame.line() > 0).findFirst();
    var does = it.waits() ? "verdict.running-waits" : "verdict.running-loops";
    var limit = Quantity.of(it.limit());
    var what =
        where
            .map(frame -> context.say(does, limit, frame.line()))
            .orElseGet(() -> context.say("verdict.running", limit));
    var told = it.waits() ? "verdict.wait" : "verdict.loop";
    var advice = context.say(where.isEmpty() ? "verdict.loop-or-wait" : told);
    return exhibit(what, it.frames(), context.say("verdict.it-was-here"), note(advice));
  }

  private List<LineBlock> outOfMemory(long limit, List<Frame> frames) {
    var what = context.say("verdict.no-memory", Quantity.ofBytes(limit));
    var advice = note(context.say("verdict.grows"));
    return exhibit(what, frames, context.say("verdict.asked-here"), advice);
  }

  private List<LineBlock> ended(String what, List<Frame> frames, String label) {
    return exhibit(what, frames, label, frames.isEmpty() ? tryAgain() : List.of());
  }

  /** No line of the learner's is to blame, so it may not happen again. */
  private List<Line> tryAgain() {
    var how = context.keys() ? "r" : "`./runner check " + report.exercise().name() + "`";
    return labelled(TextSpan.of(Style.HINT, "help:"), context.say("verdict.try-again", how));
  }

  private List<LineBlock> exhibit(
      String what, List<Frame> frames, String label, List<Line> advice) {
    var trace = new FramesText(frames, texts, context);
    var rest = Stream.concat(trace.callers().stream(), advice.stream()).toList();
    var problemText =
        ProblemText.of(head(Style.FAIL, Glyph.FAIL, what), trace.failing(label), rest);
    return List.of(
        new LineBlock(context.say("block.verdict"), "", problemText.fitting(rows, context)));
  }

  private List<LineBlock> missing(String why, String remedy) {
    var lines = new ArrayList<>(head(Style.FAIL, Glyph.FAIL, why));
    lines.addAll(labelled(TextSpan.of(Style.HINT, "help:"), withKeys(remedy)));
    return List.of(new LineBlock(context.say("block.verdict"), "", lines));
  }

  /** On the screen, a key does what the command does elsewhere. */
  private String withKeys(String remedy) {
    var reset = "`./runner reset " + report.exercise().name() + "`";
    return context.keys() ? remedy.replace(reset, "x") : remedy;
  }

  private List<LineBlock> notes() {
    var one = context.say("block.note");
    var many = context.say("block.notes");
    return report.notes().stream().map(note -> new LineBlock(one, many, note(note))).toList();
  }

  private List<Line> note(String text) {
    return labelled(TextSpan.of(Style.DIM, "note:"), text);
  }

  private List<Line> labelled(TextSpan label, String text) {
    return Wrap.labelled(Line.of(label), Line.plain(text), context.columns() - INDENT).stream()
        .map(line -> line.indent(INDENT))
        .toList();
  }

  private List<Line> head(Style style, Glyph glyph, String text) {
    return Wrap.hanging(Line.of(style, context.glyph(glyph) + " " + text), context.columns());
  }
}
