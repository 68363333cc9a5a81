package javalings.borrowck;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javalings.borrowck.build.FileLowering;
import javalings.borrowck.check.BodyCheck;
import javalings.borrowck.check.DeclarationCheck;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.FileText;
import javalings.borrowck.explain.SuggestedFix;
import javalings.borrowck.infer.FileContext;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.ObservedBody;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.JdkModel;
import javalings.model.Diagnostic;
import javalings.model.Edit;
import javalings.model.ErrorCode;
import javalings.model.Label;
import javalings.model.Place;
import javalings.model.Severity;
import javalings.model.Suggestion;

/**
 * Checks one file. Its classes are added as javac gets to them; what is wrong is asked for at the
 * end, when the whole file is known.
 */
final class FileCheck {
  /** With fewer bodies, handing them out takes longer than checking them. */
  private static final int MANY = 100;

  private final String path;
  private final CompilationUnitTree tree;
  private final FileText fileText;
  private final UnaryOperator<MirBody> lens;
  private final FileContext context;
  private final List<BorrowFinding> declarations = new ArrayList<>();
  private final List<ObservedBody> bodies = new ArrayList<>();
  private Suppressions suppressions = Suppressions.NONE;
  private boolean onAllProcessors;

  /** Checks a file whose path is shown as {@code path}; {@code lens} sees each body. */
  FileCheck(
      JavacTask task,
      CompilationUnitTree tree,
      String path,
      String text,
      UnaryOperator<MirBody> lens,
      JdkModel model) {
    this.path = path;
    this.tree = tree;
    fileText = new FileText(text);
    this.lens = lens;
    context = FileContext.of(new AttributedFile(task, tree, text), model);
  }

  /**
   * Checks a file that is nobody's exercise: {@code @SuppressWarnings} inside of {@code checked}
   * counts, which learners would use, and a long file takes all processors, where the jail for a
   * learner's file has only one.
   */
  FileCheck ofAProject(Tree checked) {
    suppressions = Suppressions.of(checked, fileText.text(), context.unit()::span);
    onAllProcessors = true;
    return this;
  }

  void add(ClassTree type) {
    var check = DeclarationCheck.of(type, context);
    declarations.addAll(check.findings());
    new FileLowering(context, this::add).lower(type, check.unclear());
  }

  private void add(ObservedBody observed) {
    bodies.add(new ObservedBody(lens.apply(observed.body()), observed.observations()));
  }

  /**
   * The findings, in the order of the text and each once.
   *
   * @param observer gets what is known of each body
   */
  List<Diagnostic> diagnostics(Consumer<BodyAnalyses> observer) {
    var sorted = findings(observer);
    // Written out: what Comparator.comparing makes is not in an ahead-of-time cache, and costs 2
    // ms.
    sorted.sort((one, other) -> one.span().compareTo(other.span()));
    var seen = new LinkedHashSet<Key>();
    var found = new ArrayList<Diagnostic>();
    for (var finding : sorted) {
      var word = finding.code().word();
      if (seen.add(new Key(finding.code(), finding.span()))
          && !suppressions.cover(word, finding.span())) {
        found.add(diagnostic(finding));
      }
    }
    suppressions.unused().forEach(it -> found.add(warning(it, "suppresses nothing: take it away")));
    suppressions
        .withoutReason()
        .forEach(
            it -> found.add(warning(it, "is suppressed without a reason: say it in a comment")));
    return found;
  }

  private Diagnostic warning(Suppressions.Suppression it, String text) {
    return new Diagnostic(
        "suppression",
        Severity.WARNING,
        "`javalings:" + it.code() + "` " + text,
        place(it.at()),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private List<BorrowFinding> findings(Consumer<BodyAnalyses> observer) {
    var uses = new ParameterUse();
    bodies.forEach(body -> uses.add(body.body()));
    var found = new ArrayList<>(declarations);
    bodies()
        .map(body -> CheckedBody.of(body, uses))
        .forEachOrdered(checked -> {
          observer.accept(checked.facts());
          found.addAll(checked.findings());
        });
    return found;
  }

  /** A body is checked without a look at the others. */
  private Stream<ObservedBody> bodies() {
    return onAllProcessors && bodies.size() >= MANY ? bodies.parallelStream() : bodies.stream();
  }

  private record CheckedBody(BodyAnalyses facts, List<BorrowFinding> findings) {
    static CheckedBody of(ObservedBody body, ParameterUse uses) {
      var facts = BodyAnalyses.of(body.body());
      var findings = new ArrayList<>(BodyCheck.of(body.observations()));
      findings.addAll(BodyCheck.of(facts, uses));
      return new CheckedBody(facts, findings);
    }
  }

  /** A {@code finally} block is lowered once for each way into it, and is wrong only once. */
  private record Key(ErrorCode code, MirSpan span) {}

  private Diagnostic diagnostic(BorrowFinding finding) {
    return new Diagnostic(
        finding.code().word(),
        Severity.ERROR,
        finding.message(),
        place(finding.span()),
        finding.labels().stream()
            .map(label -> new Label(place(label.span()), label.text()))
            .toList(),
        finding.notes(),
        finding.help(),
        finding.fixes().stream().flatMap(this::suggestion).toList());
  }

  private Stream<Suggestion> suggestion(SuggestedFix fix) {
    var edits =
        fileText.withImports(changing(fix.edits().in(fileText))).stream()
            .map(change -> new Edit(place(change.span()), change.text()))
            .toList();
    return edits.isEmpty() ? Stream.of() : Stream.of(new Suggestion(fix.message(), edits));
  }

  /** The changes of a text; nobody is told to write what stands there already. */
  private List<SuggestedFix.Change> changing(List<SuggestedFix.Change> changes) {
    return changes.stream()
        .filter(change -> !change.text().equals(fileText.at(change.span())))
        .toList();
  }

  private Place place(MirSpan span) {
    var lines = tree.getLineMap();
    var line = lines.getLineNumber(span.start());
    var endLine = lines.getLineNumber(span.end());
    return new Place(
        path,
        (int) line,
        (int) (span.start() - lines.getStartPosition(line)) + 1,
        (int) endLine,
        (int) (span.end() - lines.getStartPosition(endLine)) + 1);
  }
}
